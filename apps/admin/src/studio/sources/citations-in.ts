import type { Citation, ResolvedConfig } from '@xiance/schema'

/** A citation and the definition it stands in. */
export interface Cited {
  readonly citation: Citation
  /** Path of the thing that cites: `/parameters/livestock_cap/entries/mutton_sheep`. */
  readonly path: string
}

/** Every citation of a config, in document order; examples cite nothing. */
export function citationsIn(config: ResolvedConfig): readonly Cited[] {
  return Object.entries(config).flatMap(([collection, definitions]) =>
    collection === 'examples' ? [] : walk(definitions, `/${collection}`, ''),
  )
}

function walk(value: unknown, path: string, owner: string): readonly Cited[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      walk(item, `${path}/${stepOf(item, index)}`, owner),
    )
  if (!isObject(value)) return []
  if (isCitation(value)) return [{ citation: value, path: owner }]
  const own = 'id' in value || 'q' in value ? path : owner
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, `${path}/${key}`, own))
}

function stepOf(item: unknown, index: number): string {
  return isObject(item) && typeof item['id'] === 'string' ? item['id'] : String(index)
}

function isCitation(value: Readonly<Record<string, unknown>>): boolean {
  return typeof value['doc'] === 'string' && typeof value['quote'] === 'string'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> & Citation {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
