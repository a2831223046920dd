import { readFile, stat } from 'node:fs/promises'
import { CliError } from '../cli-error.ts'
import { jsonPlace } from './json-place.ts'

const MEGABYTE = 1024 * 1024
/** Larger documents are refused before they are read. */
const LARGEST = 32 * MEGABYTE

/** Reads a JSON file; a missing, too large or broken one is a `CliError` that shows where it broke. */
export async function readJson(file: string): Promise<unknown> {
  const about = await stat(file).catch(() => null)
  if (about === null || !about.isFile()) throw new CliError('file.not_found', { file })
  if (about.size > LARGEST)
    throw new CliError('file.too_large', {
      file,
      size: Math.round(about.size / MEGABYTE),
      limit: LARGEST / MEGABYTE,
    })
  const text = decoded(file, await readFile(file))
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof RangeError) throw new CliError('file.too_deep', { file })
    throw new CliError('file.not_json', { file, ...jsonPlace(text) })
  }
}

/** The same for a file that must hold an object. */
export async function readJsonObject(file: string): Promise<Readonly<Record<string, unknown>>> {
  const value = await readJson(file)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CliError('file.not_object', { file })
  return value as Readonly<Record<string, unknown>>
}

/** Editors of other systems may put a byte-order mark first; anything but UTF-8 is refused, not guessed. */
function decoded(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CliError('file.not_utf8', { file })
  }
}
