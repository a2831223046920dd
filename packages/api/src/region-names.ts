import { getRegion, type Reader } from '@xiance/store'

/** Names by region id; an id that is no region any more stands for itself. */
export async function regionNames(
  reader: Reader,
  county: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const id of new Set(ids))
    names.set(id, (await getRegion(reader, { county, id }))?.name ?? id)
  return names
}
