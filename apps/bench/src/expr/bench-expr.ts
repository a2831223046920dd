import { Worker } from 'node:worker_threads'
import { check, parse } from '@xiance/expr'
import type { Assignment } from './evaluation-worker.ts'
import { household } from './household-scope.ts'
import { measuredFormulas } from './measured-formulas.ts'
import type { MeasuredFormula } from './measured-formulas.ts'
import { mediansOf } from './medians.ts'

type Medians = ReadonlyMap<string, number>

const TYPICAL = '务工 且 年龄 >= 16 且 年龄 < 60 或 求和(成员[年龄 >= 60].工资) > 3万'

/**
 * Nanoseconds per evaluation beside hand-written JavaScript and three peers, then parse + check. Rows vary and 5 % of
 * answers are blank; peers, which cannot judge blanks, get the same rows without them.
 */
export async function benchExpr(): Promise<void> {
  for (const [index, formula] of measuredFormulas.entries()) {
    const alone = await evaluated({ formula: index, crowded: false })
    const crowded = await evaluated({ formula: index, crowded: true })
    show(formula, alone, crowded)
  }
  const typical = await mediansOf(
    [
      {
        name: 'parse + check',
        run: (source) => check(parse(source).tree, household).typed,
        inputs: [TYPICAL],
      },
    ],
    16,
  )
  const nanoseconds = typical.get('parse + check') ?? Number.NaN
  console.log(
    `\nparse + check of a typical formula  ${(nanoseconds / 1000).toFixed(1)} µs  (limit: 30 µs)`,
  )
}

function evaluated(assignment: Assignment): Promise<Medians> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./evaluation-worker.ts', import.meta.url), {
      workerData: assignment,
    })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function show({ name, limit }: MeasuredFormula, alone: Medians, crowded: Medians): void {
  console.log(`\n${name}  (limit: ${limit} × by hand)`)
  console.log(`  ${''.padEnd(22)} ${'alone'.padStart(19)} ${'after 20 others'.padStart(19)}`)
  for (const contender of alone.keys())
    console.log(
      `  ${contender.padEnd(22)} ${figure(alone, contender)} ${figure(crowded, contender)}`,
    )
}

function figure(medians: Medians, name: string): string {
  const median = medians.get(name) ?? Number.NaN
  const ratio = median / (medians.get('by hand') ?? Number.NaN)
  return `${median.toFixed(0).padStart(7)} ns ${ratio.toFixed(1).padStart(6)} ×`
}
