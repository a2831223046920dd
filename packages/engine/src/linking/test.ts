import type { Frame, Scope, Value } from '@xiance/expr'
import type { Quantity, Test } from '@xiance/schema'
import { within } from '../rules/within.ts'
import { compileFormula, type CompiledFormula } from './formula.ts'

/** Outcome of a test before it becomes a verdict; `undecided` when the document itself leaves the bound open. */
interface Outcome {
  readonly is: boolean | null
  readonly undecided: boolean
}

export interface CompiledTest {
  readonly of: CompiledFormula
  readonly is: Quantity | null
  readonly than: CompiledFormula | null
  readonly run: (frame: Frame) => Outcome
}

export function compileTest(test: Test, scope: Scope, configScope: Scope): CompiledTest {
  const of = compileFormula(typeof test === 'string' ? test : test.of, scope)
  const is = typeof test === 'string' ? null : test.is
  const than = is?.than === undefined ? null : compileFormula(is.than, configScope)
  return {
    of,
    is,
    than,
    run: (frame) =>
      is === null
        ? truth(of.run(frame))
        : within(is, of.run(frame), than?.run({ row: {}, up: null, env: frame.env })),
  }
}

function truth(value: Value): Outcome {
  return { is: typeof value === 'boolean' ? value : null, undecided: false }
}
