import { textIn, type Locale, type ResolvedConfig } from '@xiance/schema'

export interface Domain<R> {
  readonly id: string | null
  /** null for rows without a domain. */
  readonly title: string | null
  readonly rows: readonly R[]
}

/** Rows under their domains, in the order of the county's list of domains; those without one last. */
export function domainsOf<R extends { readonly domain: string | null }>(
  rows: readonly R[],
  config: Pick<ResolvedConfig, 'lists'>,
  locale: Locale,
): readonly Domain<R>[] {
  const options = config.lists.find(({ id }) => id === 'domains')?.options ?? []
  const known = new Set(options.map(({ id }) => id))
  const named = options.map(({ id, title }): Domain<R> => ({
    id,
    title: textIn(title, locale),
    rows: rows.filter((row) => row.domain === id),
  }))
  const others: Domain<R> = {
    id: null,
    title: null,
    rows: rows.filter(({ domain }) => domain === null || !known.has(domain)),
  }
  return [...named, others].filter((domain) => domain.rows.length > 0)
}
