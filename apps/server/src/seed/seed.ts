import { foundCounty, type Services } from '@xiance/api'
import { listCounties } from '@xiance/store'
import { countySeeds, type CountySeed } from './county-seeds.ts'

export interface SeedOptions {
  readonly counties?: readonly CountySeed[]
  /** Everything in the database will be synthetic. */
  readonly demo?: boolean
  /** Demo clock by county id. */
  readonly days?: Readonly<Record<string, string>>
}

/** Founds the counties in an empty database, config version 1 and regions; gives the ids it founded, none when there are some. */
export async function seed(
  services: Services,
  { counties = countySeeds, demo = false, days = {} }: SeedOptions = {},
): Promise<readonly string[]> {
  const existing = await services.store.read((reader) => listCounties(reader))
  if (existing.length > 0) return []
  const founded: string[] = []
  for (const { config, regions } of counties) {
    const today = days[config.id]
    await foundCounty(services, {
      config,
      regions,
      demo,
      ...(today === undefined ? {} : { today }),
    })
    founded.push(config.id)
  }
  return founded
}
