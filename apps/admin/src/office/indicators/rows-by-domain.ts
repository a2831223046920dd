import type { Answer } from '@xiance/client'

export type ProgressRow = Answer['indicator']['progress']['rows'][number]

export interface DomainRows {
  readonly id: string
  readonly title: string
  readonly rows: readonly ProgressRow[]
}

/** Rows under their domain, domains in the order they first appear. */
export function rowsByDomain(rows: readonly ProgressRow[]): readonly DomainRows[] {
  const domains = new Map<string, DomainRows>()
  for (const row of rows) {
    const id = row.domain ?? ''
    const known = domains.get(id)
    domains.set(id, { id, title: row.domainTitle ?? '', rows: [...(known?.rows ?? []), row] })
  }
  return [...domains.values()]
}
