/** Measures one formula in a process of its own and prints its figures: what ran before must not decide the figures. */
import { celEnv, parse as parseCel, plan } from '@bufbuild/cel'
import { Environment } from '@marcbachmann/cel-js'
import { check, compile, parse } from '@xiance/expr'
import type { Frame } from '@xiance/expr'
import { LogicEngine } from 'json-logic-engine'
import { runCrowd } from './crowd.ts'
import { frameOf, householdRows } from './household-rows.ts'
import { household } from './household-scope.ts'
import { measuredFormulas } from './measured-formulas.ts'
import type { HandRow, MeasuredFormula } from './measured-formulas.ts'
import { figuresOf } from './figures.ts'
import type { Figure } from './figures.ts'

const [index, crowded] = process.argv.slice(2)
const measured = measuredFormulas[Number(index)]
if (measured) console.log(JSON.stringify([...(await measure(measured))]))

async function measure(of: MeasuredFormula): Promise<ReadonlyMap<string, Figure>> {
  if (crowded === 'crowded') runCrowd()
  const rows = householdRows(0.05)
  const full = householdRows(0)
  const ours = proven(of, rows)
  const celJs = new Environment({ unlistedVariablesAreDyn: true }).parse(of.cel)
  const bufbuild = plan(celEnv(), parseCel(of.cel))
  const logic = new LogicEngine().build(of.jsonLogic)
  return figuresOf<HandRow | Frame>([
    { name: 'by hand', run: (row) => of.byHand(row as HandRow), inputs: rows },
    { name: 'xiance', run: (frame) => ours(frame as Frame), inputs: rows.map(frameOf) },
    { name: 'json-logic-engine', run: (row) => logic(row), inputs: full },
    { name: '@marcbachmann/cel-js', run: (row) => celJs(row), inputs: full },
    {
      name: '@bufbuild/cel',
      run: (row) => bufbuild(row as unknown as Parameters<typeof bufbuild>[0]),
      inputs: full,
    },
  ])
}

/** Our closure, after it gave the hand-written answer for every household. */
function proven(of: MeasuredFormula, rows: readonly HandRow[]) {
  const { typed } = check(parse(of.ours).tree, household)
  if (typed === null) throw new Error(`The formula does not check: ${of.ours}`)
  const closure = compile(typed)
  for (const row of rows) {
    const [hand, own] = [of.byHand(row), closure(frameOf(row))]
    if (!Object.is(hand, own))
      throw new Error(`${of.ours}: by hand ${JSON.stringify(hand)}, ours ${JSON.stringify(own)}`)
  }
  return closure
}
