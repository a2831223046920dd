import { basename, join, resolve } from 'node:path'
import { existsSync } from 'node:fs'
import { CliError } from '../cli-error.ts'
import { here } from '../config/here.ts'
import type { RegionRow } from '../config/regions-file.ts'
import { placesBelow } from '../regions/division-table.ts'
import type { Place } from './starter.ts'

/** Stands for the statistical code until one is given. */
const NO_CODE = '000000'

/** The starter's levels, which the division tables call the same. */
const LEVELS = ['county', 'town', 'village'] as const

/** The folder a new config goes to: a bare name under `configs/` where there is one, else the path as given. */
export function folderOf(asked: string): string {
  const bare = basename(asked) === asked
  return bare && existsSync(join(here(), 'configs'))
    ? join(here(), 'configs', asked)
    : resolve(here(), asked)
}

/** Who the county is: its id from the folder, its name and places from the division tables when a code is given. */
export function placeOf(
  folder: string,
  { title, code }: { readonly title: string | undefined; readonly code: string | undefined },
): { readonly place: Place; readonly regions: readonly RegionRow[] } {
  const id = basename(folder).replaceAll('-', '_')
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(id)) throw new CliError('init.id', { id: basename(folder) })
  const regions = code === undefined ? [] : placesBelow(code, LEVELS)
  const name = title ?? regions[0]?.name ?? id
  return { place: { id, title: name, region: code ?? NO_CODE }, regions }
}
