import type { Series } from './quantity.ts'
import type { Id } from './text.ts'

type Keyed = Pick<Series, 'keys'>

/**
 * The keys of a series in the order in which a formula names their options, `参数.x[甲, 乙]`: by id, since the order in which
 * JSON happens to list properties says nothing.
 */
export function seriesKeys(
  series: Keyed,
): readonly { readonly id: Id; readonly list: Id; readonly as?: 'partition' | 'overlap' }[] {
  return Object.entries(series.keys ?? {})
    .map(([id, key]) => ({ id, ...key }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** The option list of a key; a key that the series does not declare is named by its list. */
export function keyListOf(series: Keyed, key: Id): Id {
  return series.keys?.[key]?.list ?? key
}
