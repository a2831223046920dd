import type { Band } from '../scope.ts'
import { BOOL, strict1, strict2, TEXT, WHOLE } from './spec.ts'
import type { FunctionSpec } from './spec.ts'

/** Functions whose arguments are checked by `check/calls.ts`; here is how they run. */
export const choiceFunctions = {
  has: {
    takes: ['options', 'option'],
    gives: () => BOOL,
    run: strict2(
      (chosen, option) => Array.isArray(chosen) && (chosen as readonly unknown[]).includes(option),
    ),
  },
  count_selected: {
    takes: ['options'],
    gives: () => WHOLE,
    run: strict1((chosen) => (Array.isArray(chosen) ? chosen.length : null)),
  },
  label: {
    takes: ['option'],
    gives: () => TEXT,
    run: (args, node) => strict1((option) => node.labels?.[option as string] ?? option)(args, node),
  },
  tier: {
    takes: ['num'],
    gives: () => TEXT,
    run: (args, node) =>
      strict1((value) => node.bands?.find((band) => holds(band, value as number))?.option ?? null)(
        args,
        node,
      ),
  },
  coalesce: {
    takes: ['any'],
    rest: true,
    gives: ([first]) => first?.type ?? { kind: 'blank' },
    run: (args) => (frame) => {
      for (const arg of args) {
        const value = arg(frame)
        if (value !== null) return value
      }
      return null
    },
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>

function holds({ from, to, outside = [] }: Band, value: number): boolean {
  return (
    (from === undefined || (outside.includes('from') ? value > from : value >= from)) &&
    (to === undefined || (outside.includes('to') ? value < to : value <= to))
  )
}
