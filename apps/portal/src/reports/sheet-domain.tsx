import type { ResolvedConfig } from '@xiance/schema'
import { useId } from 'react'
import type { CellProblems } from './cell-problems.ts'
import { SheetCell } from './sheet-cell.tsx'
import type { SheetRow, Typed } from './sheet-values.ts'

export interface SheetDomainProps {
  readonly title: string
  readonly rows: readonly SheetRow[]
  readonly period: string
  readonly typed: Typed
  readonly problems: CellProblems
  readonly config: ResolvedConfig
  readonly onType: (indicator: string, text: string) => void
}

export function SheetDomain({
  title,
  rows,
  period,
  typed,
  problems,
  config,
  onType,
}: SheetDomainProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="xc-stack xc-stack--tight">
      <h2 id={id} className="xc-heading">
        {title}
      </h2>
      <ul className="xc-list">
        {rows.map((row) => (
          <li key={row.indicator}>
            <SheetCell
              row={row}
              period={period}
              text={typed[row.indicator] ?? ''}
              problem={problems[row.indicator]}
              config={config}
              onType={(text) => onType(row.indicator, text)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
