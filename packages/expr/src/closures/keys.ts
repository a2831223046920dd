import type { Closure, Frame } from '../frame.ts'

const NONE: readonly string[] = []

/** The keys of a parameter or indicator; null while one is blank. */
export function keysOf(keys: readonly Closure[], frame: Frame): readonly string[] | null {
  if (keys.length === 0) return NONE
  const values: string[] = []
  for (const key of keys) {
    const value = key(frame)
    if (typeof value !== 'string') return null
    values.push(value)
  }
  return values
}
