import { regionAncestors, type Page, type Reader } from '@xiance/store'

export interface AcrossRequest {
  readonly cursor?: string | undefined
  readonly limit: number
}

type Fetch<T> = (
  within: string,
  request: { readonly cursor?: string | undefined; readonly limit: number },
) => Promise<Page<T>>

/** One list over several regions, one region after the other; the cursor says which region it stands in. */
export async function pageAcross<T>(
  regions: readonly string[],
  request: AcrossRequest,
  fetch: Fetch<T>,
): Promise<Page<T>> {
  const mark = request.cursor?.indexOf('.') ?? -1
  const start = mark > 0 ? Number(request.cursor?.slice(0, mark)) : 0
  let inner = mark > 0 ? request.cursor?.slice(mark + 1) : undefined
  const items: T[] = []
  let next: string | null = null
  let total = 0
  for (const [index, region] of regions.entries()) {
    const room = request.limit - items.length
    const wanted = index >= start && room > 0
    const page = await fetch(region, {
      cursor: wanted && index === start && inner !== '' ? inner : undefined,
      limit: wanted ? room : 1,
    })
    total += page.total
    if (wanted) items.push(...page.items)
    if (wanted && page.next !== null) next ??= `${index}.${page.next}`
    if (!wanted && index >= start && page.total > 0) next ??= `${index}.`
    if (index === start) inner = undefined
  }
  return { items, next, total }
}

/** The regions without those that lie inside another of them. */
export async function outermost(
  reader: Reader,
  county: string,
  regions: readonly string[],
): Promise<readonly string[]> {
  const kept: string[] = []
  for (const region of regions) {
    const above = (await regionAncestors(reader, { county, id: region })).slice(1)
    if (!above.some(({ id }) => regions.includes(id))) kept.push(region)
  }
  return kept
}
