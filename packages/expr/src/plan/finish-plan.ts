import { compile, compileAround } from '../closures/compile.ts'
import type { Frame } from '../frame.ts'
import type { Value } from '../value.ts'
import { aggregatesOf } from './make-plan.ts'
import type { AggregatePlan, TermOfKind } from './plan.ts'

interface MeasuredFrame extends Frame {
  readonly values: readonly Value[]
}

/** The formula over measured values, by `Measure.index`: division and rounding are those of the closures. */
export function finishPlan(plan: AggregatePlan): (frame: Frame, values: readonly Value[]) => Value {
  const places = new Map(aggregatesOf(plan.formula).map((node, index) => [node, index]))
  const closure = compileAround(plan.formula, (node) => {
    const index = places.get(node) ?? -1
    return (frame) => (frame as MeasuredFrame).values[index] ?? null
  })
  return (frame, values) => {
    const measured: MeasuredFrame = { ...frame, values }
    return closure(measured)
  }
}

/** The value to bind for a part that reads no row, in the frame the formula stands in. */
export function boundValue({ value, levels }: TermOfKind<'bound'>, frame: Frame): Value {
  let at = frame
  for (let level = 0; level < levels; level += 1) at = { row: {}, up: at, env: frame.env }
  return compile(value)(at)
}
