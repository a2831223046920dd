import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readJson } from '../files/read-json.ts'

/** One place of a county's region tree; `id` is its statistical code. */
export interface RegionRow {
  readonly id: string
  readonly name: string
  readonly level: string
  readonly parent: string | null
}

/** Name of the file beside `county.json` that lists the county's places. */
export const REGIONS_FILE = 'regions.json'

/** The places listed beside a config document; none when there is no list. */
export async function readRegions(folder: string): Promise<readonly RegionRow[]> {
  const file = join(folder, REGIONS_FILE)
  if ((await stat(file).catch(() => null)) === null) return []
  const rows = await readJson(file)
  return Array.isArray(rows) ? (rows as readonly RegionRow[]) : []
}

/** How many places each level has, for what a policy says of each of them. */
export function countsOf(regions: readonly RegionRow[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { level } of regions) counts[level] = (counts[level] ?? 0) + 1
  return counts
}
