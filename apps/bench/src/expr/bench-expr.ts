import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { check, parse } from '@xiance/expr'
import { household } from './household-scope.ts'
import { measuredFormulas } from './measured-formulas.ts'
import type { MeasuredFormula } from './measured-formulas.ts'
import { figuresOf } from './figures.ts'
import type { Figure } from './figures.ts'

type Figures = ReadonlyMap<string, Figure>

const TYPICAL = '务工 且 年龄 >= 16 且 年龄 < 60 或 求和(成员[年龄 >= 60].工资) > 3万'

/**
 * Nanoseconds per evaluation beside hand-written JavaScript and three peers, then parse + check. Rows vary and 5 % of
 * answers are blank; peers, which cannot judge blanks, get the same rows without them. Gives the limits that were missed.
 */
export async function benchExpr(): Promise<readonly string[]> {
  const missed: string[] = []
  for (const [index, formula] of measuredFormulas.entries()) {
    const alone = await evaluated(index, 'alone')
    const crowded = await evaluated(index, 'crowded')
    show(formula, alone, crowded)
    if (!(ratio(alone, 'xiance') <= formula.limit)) missed.push(formula.name)
  }
  const typical = await figuresOf(
    [
      {
        name: 'parse + check',
        run: (source) => check(parse(source).tree, household).typed,
        inputs: [TYPICAL],
      },
    ],
    16,
  )
  const { median, best } = typical.get('parse + check') ?? { median: Number.NaN, best: Number.NaN }
  console.log(
    `\nparse + check of a typical formula  ${microseconds(median)}, best round ${microseconds(best)}  (limit: ${microseconds(READING)})`,
  )
  return median <= READING ? missed : [...missed, 'parse + check']
}

/** Nanoseconds that reading a typical formula may take. */
const READING = 30_000

function microseconds(nanoseconds: number): string {
  return `${(nanoseconds / 1000).toFixed(1)} µs`
}

const EVALUATION = fileURLToPath(new URL('./evaluation.ts', import.meta.url))

async function evaluated(formula: number, company: 'alone' | 'crowded'): Promise<Figures> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...process.execArgv,
    EVALUATION,
    String(formula),
    company,
  ])
  return new Map(JSON.parse(stdout) as [string, Figure][])
}

function show({ name, limit }: MeasuredFormula, alone: Figures, crowded: Figures): void {
  console.log(`\n${name}  (limit: ${limit} × by hand)`)
  console.log(`  ${''.padEnd(22)} ${'alone'.padStart(19)} ${'after 20 others'.padStart(19)}`)
  for (const contender of alone.keys())
    console.log(
      `  ${contender.padEnd(22)} ${figure(alone, contender)} ${figure(crowded, contender)}`,
    )
}

function figure(figures: Figures, name: string): string {
  const median = figures.get(name)?.median ?? Number.NaN
  return `${median.toFixed(0).padStart(7)} ns ${ratio(figures, name).toFixed(1).padStart(6)} ×`
}

function ratio(figures: Figures, name: string): number {
  const by = (one: string) => figures.get(one)?.median ?? Number.NaN
  return by(name) / by('by hand')
}
