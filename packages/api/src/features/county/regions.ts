import { listRegions } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import type { Services } from '../../services.ts'
import type { RegionAnswer } from './answers.ts'

/** The county's tree of regions, or the part below one; names of places are no secret. */
export async function countyRegions(
  services: Services,
  { county }: Actor,
  { within }: { readonly within?: string | undefined },
): Promise<readonly RegionAnswer[]> {
  const regions = await services.store.read((reader) => listRegions(reader, { county, within }))
  return regions.map(({ id, name, level, parent }) => ({ id, name, level, parent }))
}
