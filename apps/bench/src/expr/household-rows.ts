import type { Frame, Row } from '@xiance/expr'
import type { HandRow } from './measured-formulas.ts'

/** How many households are gone through, over and over; a power of two. */
const HOUSEHOLDS = 256

/** The same households every time. `blanks` is the share of answers that are missing. */
export function householdRows(blanks: number): readonly HandRow[] {
  const chance = seeded(20_241_120)
  const answer = <V>(value: V, share = blanks): V | null => (chance() < share ? null : value)
  const whole = (below: number): number => Math.floor(chance() * below)
  return Array.from({ length: HOUSEHOLDS }, () => ({
    age: answer(10 + whole(60)),
    income: answer(whole(1_500_000) / 100),
    works: answer(chance() < 0.8),
    people: answer(whole(8)),
    sheep: answer(whole(40)),
    members: Array.from({ length: 10 }, (_, index) => ({
      _id: `r${index}`,
      age: answer(whole(80), blanks / 20),
      wage: answer(whole(500_000) / 100, blanks / 20),
    })),
  }))
}

/** The household as a formula sees it. */
export function frameOf(row: HandRow): Frame {
  return {
    row: row as unknown as Row,
    up: null,
    env: { today: '2024-11-20', parameter: () => undefined, inGroup: () => null },
  }
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return state / 0x7fff_ffff
  }
}
