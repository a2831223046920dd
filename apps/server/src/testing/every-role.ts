import type { ResolvedConfig } from '@xiance/schema'
import type { CountySeed } from '../seed/county-seeds.ts'
import { signIn, type HttpClient } from './http-client.ts'
import { makeUser, testServer, type TestServer } from './test-server.ts'

type Region = CountySeed['regions'][number]

/** A real county with one person of every role, all of one line of places from the lowest one up. */
export interface Cast extends AsyncDisposable {
  readonly server: TestServer
  /** By role. */
  readonly people: ReadonlyMap<string, HttpClient>
  /** The place at each level. */
  readonly places: ReadonlyMap<string, Region>
}

export async function everyRole(seed: CountySeed, config: ResolvedConfig): Promise<Cast> {
  const server = await testServer({ counties: [seed] })
  const places = lineOf(
    seed.regions,
    config.levels.map(({ id }) => id),
  )
  const people = new Map<string, HttpClient>()
  for (const { id, at } of config.roles) {
    const place = places.get(at)
    if (place === undefined) continue
    const username = id.replaceAll('_', '.')
    await makeUser(server.services, config.id, { username, role: id, region: place.id })
    people.set(id, await signIn(server.url, 'portal', username))
  }
  return { server, people, places, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

/** A lowest place and everything above it, by level. */
function lineOf(
  regions: readonly Region[],
  levels: readonly string[],
): ReadonlyMap<string, Region> {
  const byId = new Map(regions.map((region) => [region.id, region]))
  const lowest = levels.toReversed().find((level) => regions.some((one) => one.level === level))
  const line: Region[] = []
  let at = regions.find(({ level }) => level === lowest)
  while (at !== undefined) {
    line.push(at)
    at = at.parent === null ? undefined : byId.get(at.parent)
  }
  return new Map(line.map((region) => [region.level, region]))
}
