import type { Problem } from '@xiance/schema'
import type { Words } from '../words/use-words.ts'
import type { CellValue, SheetRow } from './sheet-values.ts'

/** What is wrong with each cell, by indicator. */
export type CellProblems = Readonly<Record<string, string>>

export interface CellProblemsOptions {
  readonly rows: readonly SheetRow[]
  /** Boxes that hold no number. */
  readonly wrong: readonly string[]
  /** What the server held against the values it was sent, and those values. */
  readonly refused: readonly Problem[]
  readonly sent: Readonly<Record<string, CellValue>>
  readonly now: Readonly<Record<string, CellValue>>
  readonly words: Words
}

/** Sentences beside cells: what cannot be read as a number, then what the server refused and has not been changed since. */
export function cellProblems(options: CellProblemsOptions): CellProblems {
  const { rows, wrong, refused, sent, now, words } = options
  const byCode: Readonly<Record<string, (title: string) => string>> = words.reports.problems
  const found = rows.flatMap(({ indicator, title }): readonly (readonly [string, string])[] => {
    if (wrong.includes(indicator)) return [[indicator, words.reports.notNumber(title)]]
    const problem = refused.find(({ path }) => path.endsWith(`/${indicator}`))
    if (problem === undefined || sent[indicator] !== now[indicator]) return []
    return [[indicator, (byCode[problem.code] ?? words.reports.otherProblem)(title)]]
  })
  return Object.fromEntries(found)
}
