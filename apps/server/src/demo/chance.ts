/** Repeatable chance for synthetic data: the same seed tells the same story. */
export interface Chance {
  /** 0 ≤ x < 1. */
  readonly next: () => number
  readonly pick: <T>(from: readonly [T, ...T[]]) => T
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number
  /** A UUIDv7 whose time is the given civil date. */
  readonly uuid: (on: string) => string
}

/** Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join('')
  return {
    next,
    pick: ([first, ...rest]) => [first, ...rest][Math.floor(next() * (rest.length + 1))] ?? first,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    uuid: (on) => {
      const time = Date.parse(`${on}T04:00:00Z`).toString(16).padStart(12, '0')
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(12)}`
    },
  }
}
