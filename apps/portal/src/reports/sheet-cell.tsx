import { unitLabel, type ResolvedConfig } from '@xiance/schema'
import { useWords } from '../words/use-words.ts'
import { SheetInput } from './sheet-input.tsx'
import { SheetTargets } from './sheet-targets.tsx'
import { boxText, type SheetRow } from './sheet-values.ts'

export interface SheetCellProps {
  readonly row: SheetRow
  readonly period: string
  readonly text: string
  /** What is wrong with it. */
  readonly problem: string | undefined
  readonly config: ResolvedConfig
  readonly onType: (text: string) => void
}

/** One indicator: its box with the unit, what was reported last time, and the targets it is measured against. */
export function SheetCell({ row, period, text, problem, config, onType }: SheetCellProps) {
  const words = useWords()
  const { indicator, title, unit, previous } = row
  const id = `cell-${indicator}`
  const unitWords = unit === null ? '' : unitLabel(config, unit)
  return (
    <div className={problem ? 'xp-cell xc-field xc-field--error' : 'xp-cell xc-field'}>
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
          wrong={Boolean(problem)}
          config={config}
          onType={onType}
        />
        {problem && (
          <p className="xc-error" id={`${id}-error`}>
            {problem}
          </p>
        )}
      </div>
      <div className="xp-cell__targets xc-small">
        <SheetTargets row={row} period={period} config={config} />
      </div>
    </div>
  )
}
