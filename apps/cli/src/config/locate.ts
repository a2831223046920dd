import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CliError } from '../cli-error.ts'
import { here } from './here.ts'

/** Where a config is written: a module that exports it, or a JSON document. */
export interface Located {
  readonly kind: 'module' | 'document'
  readonly file: string
  /** Folder its base is looked for beside. */
  readonly folder: string
}

/** The counties' own folders in this repository. */
export const configsFolder = join(import.meta.dirname, '../../../../configs')

const DOCUMENT = 'county.json'
const ID = /^[a-z][a-z0-9_]{0,39}$/

/** Finds `<config>`: a .json file, a folder, or the name of a folder under configs/. */
export async function locate(name: string): Promise<Located> {
  for (const place of placesOf(name)) {
    if (await isFile(place)) return { kind: 'document', file: place, folder: dirname(place) }
    if (await isFolder(place)) return inFolder(place)
  }
  if (name.endsWith('.json')) throw new CliError('file.not_found', { file: name })
  throw new CliError('config.not_found', { name })
}

/** Finds the config that one written in `folder` extends: beside it, or under configs/. */
export async function locateBase(base: string, folder: string): Promise<Located | null> {
  if (!ID.test(base)) return null
  const beside = [join(folder, `${base}.json`), join(folder, '..', base), join(configsFolder, base)]
  for (const place of beside) {
    if (await isFile(place)) return { kind: 'document', file: place, folder: dirname(place) }
    if (await isFolder(place)) return inFolder(place)
  }
  return null
}

async function inFolder(folder: string): Promise<Located> {
  for (const module of ['src/index.ts', 'index.ts']) {
    const file = join(folder, module)
    if (await isFile(file)) return { kind: 'module', file, folder }
  }
  const file = join(folder, DOCUMENT)
  if (await isFile(file)) return { kind: 'document', file, folder }
  throw new CliError('config.no_document', { folder })
}

function placesOf(name: string): readonly string[] {
  return [
    resolve(name),
    resolve(here(), name),
    ...(ID.test(name) ? [join(configsFolder, name)] : []),
  ]
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}
