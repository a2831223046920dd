import { unitLabel, type Problem, type ResolvedConfig } from '@xiance/schema'
import { usePreferences } from '../preferences/preferences.ts'
import { wordsIn, useWords } from '../words/use-words.ts'
import { SheetInput } from './sheet-input.tsx'
import { SheetTargets } from './sheet-targets.tsx'
import { boxText, type SheetRow } from './sheet-values.ts'

export interface SheetCellProps {
  readonly row: SheetRow
  readonly period: string
  readonly text: string
  readonly wrong: boolean
  /** What the server held against it. */
  readonly problem: Problem | undefined
  readonly config: ResolvedConfig
  readonly onType: (text: string) => void
}

/** One indicator: its box with the unit, what was reported last time, and the targets it is measured against. */
export function SheetCell({ row, period, text, wrong, problem, config, onType }: SheetCellProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { indicator, title, unit, previous } = row
  const id = `cell-${indicator}`
  const unitWords = unit === null ? '' : unitLabel(config, unit)
  const sentence = wrong ? words.reports.notNumber(title) : problem && sayProblem(problem, title)
  return (
    <div className={sentence ? 'xp-cell xc-field xc-field--error' : 'xp-cell xc-field'}>
      <div className="xp-cell__label">
        <label className="xc-label" htmlFor={id}>
          {title}
        </label>
        <p className="xc-hint">
          {previous === null
            ? words.reports.noPrevious
            : words.reports.previous(`${boxText(previous)}${unitWords}`)}
        </p>
      </div>
      <div className="xp-cell__input">
        <SheetInput
          id={id}
          row={row}
          text={text}
          unit={unitWords}
          wrong={Boolean(sentence)}
          config={config}
          onType={onType}
        />
        {sentence && (
          <p className="xc-error" id={`${id}-error`}>
            {sentence}
          </p>
        )}
      </div>
      <div className="xp-cell__targets xc-small">
        <SheetTargets row={row} period={period} config={config} />
      </div>
    </div>
  )

  function sayProblem({ code }: Problem, title: string): string {
    const byCode: Readonly<Record<string, (title: string) => string>> =
      wordsIn(locale).reports.problems
    return (byCode[code] ?? words.reports.otherProblem)(title)
  }
}
