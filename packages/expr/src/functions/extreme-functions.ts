/** min and max over several values: numbers or dates. */
import type { Value } from '../value.ts'
import { strict } from './spec.ts'
import type { FunctionSpec } from './spec.ts'

function extreme(sign: 1 | -1): FunctionSpec {
  return {
    takes: ['any'],
    rest: true,
    gives: ([first]) => first?.type ?? { kind: 'blank' },
    run: strict((values) =>
      values.reduce<Value>(
        (best, value) => (best === null || beats(value, best, sign) ? value : best),
        null,
      ),
    ),
  }
}

function beats(value: Value, best: Value, sign: 1 | -1): boolean {
  if (typeof value === 'number' && typeof best === 'number')
    return sign > 0 ? value > best : value < best
  return (
    typeof value === 'string' &&
    typeof best === 'string' &&
    (sign > 0 ? value > best : value < best)
  )
}

export const extremeFunctions = { min: extreme(-1), max: extreme(1) } as const satisfies Readonly<
  Record<string, FunctionSpec>
>
