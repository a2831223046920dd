import type { Row, Value } from '@xiance/expr'
import type { Cipher } from './cipher.ts'

/** What stands in a row for a private value that was not revealed. */
export const hidden = '●●●'

const mark = '$sealed'

/** Private leaves are named by field path: `/head_name`, or `/members/name` for a column of rows. */
export interface SealPlace {
  readonly cipher: Cipher
  /** `record/<register>/<id>`; the same when unsealing. */
  readonly place: string
}

/** JSON text of the row without blanks and with every named private leaf sealed. */
export function sealRow(row: Row, paths: readonly string[], at: SealPlace): string {
  const named = new Set(paths)
  const walk = (value: Value | undefined, path: string): unknown => {
    if (value === undefined || value === null) return undefined
    if (named.has(path))
      return { [mark]: at.cipher.seal(JSON.stringify(value), `${at.place}${path}`) }
    return mapChildren(value, path, walk)
  }
  return JSON.stringify(walk(row, ''))
}

/** The row again; private leaves stay `hidden` unless revealed. */
export function unsealRow(text: string, at: SealPlace & { readonly reveal: boolean }): Row {
  const walk = (value: Value | undefined, path: string): unknown => {
    const sealed = sealedText(value)
    if (sealed === null) return mapChildren(value, path, walk)
    if (!at.reveal) return hidden
    return JSON.parse(at.cipher.unseal(sealed, `${at.place}${path}`))
  }
  return walk(JSON.parse(text) as Row, '') as Row
}

/** Every text or number at the named private paths, with the path it stands at. */
export function privateLeaves(
  row: Row,
  paths: readonly string[],
): readonly { readonly path: string; readonly value: string }[] {
  const named = new Set(paths)
  const found: { path: string; value: string }[] = []
  const walk = (value: Value | undefined, path: string): unknown => {
    if (!named.has(path)) return mapChildren(value, path, walk)
    if (typeof value === 'string' || typeof value === 'number')
      found.push({ path, value: String(value) })
    return undefined
  }
  walk(row, '')
  return found
}

type Walk = (value: Value | undefined, path: string) => unknown

function mapChildren(value: Value | undefined, path: string, walk: Walk): unknown {
  if (Array.isArray(value))
    return (value as readonly (string | Row)[]).map((item) => walk(item, path) ?? null)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value as Row)
      .map(([field, child]) => [field, walk(child, `${path}/${field}`)] as const)
      .filter(([, child]) => child !== undefined),
  )
}

function sealedText(value: Value | undefined): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const sealed = (value as Row)[mark]
  return typeof sealed === 'string' ? sealed : null
}
