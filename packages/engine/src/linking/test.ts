import type { Frame, Scope } from '@xiance/expr'
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
        ? truth(of, frame)
        : within(is, of.run(frame), than?.run({ row: {}, up: null, env: frame.env })),
  }
}

/** Unknown for nothing but what the document leaves open is undecided: no answer could tell. */
function truth(of: CompiledFormula, frame: Frame): Outcome {
  const value = of.run(frame)
  if (typeof value === 'boolean') return { is: value, undecided: false }
  const open = of.blanks(frame)
  return { is: null, undecided: open.length > 0 && open.every(({ kind }) => kind === 'undecided') }
}
