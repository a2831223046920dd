/** Seeded chance: the same seed gives the same run. */
export interface Chance {
  /** From 0 up to `below`. */
  readonly whole: (below: number) => number
  readonly one: <T>(items: readonly T[]) => T
  /** True in `share` of cases. */
  readonly happens: (share: number) => boolean
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (below: number): number => Math.floor(next() * below)
  return {
    whole,
    one: <T>(items: readonly T[]): T => items[whole(items.length)] as T,
    happens: (share) => next() < share,
  }
}
