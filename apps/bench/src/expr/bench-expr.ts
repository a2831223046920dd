import { celEnv, parse as parseCel, plan } from '@bufbuild/cel'
import { Environment } from '@marcbachmann/cel-js'
import { check, compile, parse } from '@xiance/expr'
import { LogicEngine } from 'json-logic-engine'
import { Bench } from 'tinybench'
import { frame, household, record } from './household-scope.ts'
import { measuredFormulas, type HandRow, type MeasuredFormula } from './measured-formulas.ts'

/** Nanoseconds per evaluation beside hand-written JavaScript and three peers, then parse + check. */
export async function benchExpr(): Promise<void> {
  for (const formula of measuredFormulas) await evaluation(formula)
  await parsing()
}

async function evaluation(formula: MeasuredFormula): Promise<void> {
  const { typed } = check(parse(formula.ours).tree, household)
  if (typed === null) throw new Error(`The formula does not check: ${formula.ours}`)
  const ours = compile(typed)
  const hand = formula.byHand
  const row = record as unknown as HandRow
  const celJs = celJsOf(formula.cel)
  const bufbuild = plan(celEnv(), parseCel(formula.cel))
  const logic = new LogicEngine().build(formula.jsonLogic)
  const bench = new Bench({ time: 300, warmupTime: 100 })
  bench
    .add('by hand', () => hand(row))
    .add('xiance', () => ours(frame))
    .add('json-logic-engine', () => logic(row))
    .add('@marcbachmann/cel-js', () => celJs(row))
    .add('@bufbuild/cel', () => bufbuild(row as unknown as Parameters<typeof bufbuild>[0]))
  await bench.run()
  const medians = mediansOf(bench)
  const base = medians.get('by hand') ?? Number.NaN
  console.log(`\n${formula.name}  (limit: ${formula.limit} × by hand)`)
  for (const [name, median] of medians)
    console.log(
      `  ${name.padEnd(22)} ${median.toFixed(0).padStart(8)} ns  ${(median / base).toFixed(1)} ×`,
    )
}

async function parsing(): Promise<void> {
  const source = '务工 且 年龄 >= 16 且 年龄 < 60 或 求和(成员[年龄 >= 60].工资) > 3万'
  const bench = new Bench({ time: 300, warmupTime: 100 })
  bench.add('parse + check', () => check(parse(source).tree, household))
  await bench.run()
  const median = mediansOf(bench).get('parse + check') ?? Number.NaN
  console.log(
    `\nparse + check of a typical formula  ${(median / 1000).toFixed(1)} µs  (limit: 30 µs)`,
  )
}

function celJsOf(source: string): (row: HandRow) => unknown {
  const environment = new Environment({ unlistedVariablesAreDyn: true })
  const program = environment.parse(source)
  return (row) => program(row)
}

/** Median nanoseconds per call by name. */
function mediansOf(bench: Bench): ReadonlyMap<string, number> {
  return new Map(bench.tasks.map((task) => [task.name, medianOf(task.result)]))
}

function medianOf(result: Bench['tasks'][number]['result']): number {
  return 'latency' in result ? result.latency.p50 * 1e6 : Number.NaN
}
