/** Reading a field: one blank for everything that means "no answer" or is not of the field's type. */
import type { Closure, Frame } from '../frame.ts'
import type { Type } from '../type.ts'
import type { TypedOf } from '../typed.ts'
import { normalise } from '../value.ts'
import type { Value } from '../value.ts'
import { fieldReader } from './field-reader.ts'
import type { ReadField } from './field-reader.ts'

export type Reader = (raw: Value | undefined) => Value

const readText: Reader = (raw) => (typeof raw === 'string' && raw !== '' ? raw : null)

const READERS: { readonly [K in Type['kind']]: Reader } = {
  bool: (raw) => (typeof raw === 'boolean' ? raw : null),
  num: (raw) => (typeof raw === 'number' && Number.isFinite(raw) ? raw : null),
  text: readText,
  date: readText,
  option: readText,
  period: readText,
  options: (raw) => (Array.isArray(raw) && raw.length > 0 ? raw : null),
  record: (raw) => (typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : null),
  rows: (raw) => (Array.isArray(raw) ? raw : null),
  blank: () => null,
  any: normalise,
}

export function readerOf(type: Type): Reader {
  return READERS[type.kind]
}

/** The frame `depth` out; null when the nesting at run time is shallower. */
export function frameAt(frame: Frame, depth: number): Frame | null {
  let at: Frame | null = frame
  for (let left = depth; left > 0 && at; left -= 1) at = at.up
  return at
}

const textInHand =
  (read: ReadField): Closure =>
  (frame) => {
    const raw = read(frame.row)
    return typeof raw === 'string' && raw !== '' ? raw : null
  }

/** Readers of the row in hand, one function per type so that each stays fast. */
const IN_HAND: { readonly [K in Type['kind']]?: (read: ReadField) => Closure } = {
  num: (read) => (frame) => {
    const raw = read(frame.row)
    return typeof raw === 'number' && raw - raw === 0 ? raw : null
  },
  bool: (read) => (frame) => {
    const raw = read(frame.row)
    return raw === true || raw === false ? raw : null
  },
  option: textInHand,
  date: textInHand,
}

export function compileSlot({ depth, id, type }: TypedOf<'slot'>): Closure {
  const [settle, read] = [readerOf(type), fieldReader(id)]
  if (depth === 0) return IN_HAND[type.kind]?.(read) ?? ((frame) => settle(read(frame.row)))
  return (frame) => {
    const at = frameAt(frame, depth)
    return at ? settle(read(at.row)) : null
  }
}
