import type { FocusEventHandler, ReactNode, RefObject } from 'react'
import { newRow } from './ledger-context.ts'
import { LedgerHead } from './ledger-head.tsx'
import { LedgerRow } from './ledger-row.tsx'
import type { LedgerState } from './use-ledger-state.ts'
import type { usePointer } from './use-pointer.ts'
import type { useWindow } from './use-window.ts'

export interface LedgerSheetProps {
  readonly ledger: LedgerState
  readonly sight: ReturnType<typeof useWindow>
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly head: RefObject<HTMLDivElement | null>
  readonly label: { readonly 'aria-label': string } | { readonly 'aria-labelledby': string }
  readonly describedBy: string
  readonly editing: boolean
  /** The box for typing, put into the selected cell. */
  readonly input: ReactNode
  readonly onFilter: (column: number) => void
  readonly onFocus: FocusEventHandler
  readonly onBlur: FocusEventHandler
  readonly handlers: ReturnType<typeof usePointer>['handlers']
}

/** The scrolled sheet: titles, and the rows in sight. */
export function LedgerSheet(props: LedgerSheetProps) {
  const { ledger, sight, scroller, head, label, describedBy, editing, input, onFilter } = props
  const { rows, columns, selection, readOnly, view, fresh } = ledger
  const { active, area } = selection
  return (
    <div
      ref={scroller}
      role="grid"
      className="xc-ledger__scroll"
      {...label}
      aria-describedby={describedBy}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-readonly={readOnly || undefined}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      {...props.handlers}
    >
      <LedgerHead headRef={head} view={view} onFilter={onFilter} />
      <div role="rowgroup" className="xc-ledger__rows" style={{ height: sight.height }}>
        {sight.rows.map(({ place, top }) => {
          const row = rows[place] ?? newRow
          const isActive = place === active.row
          const within = place >= area.top && place <= area.bottom
          return (
            <LedgerRow
              key={row}
              row={row}
              place={place}
              number={row === newRow ? null : ledger.numberOf(row)}
              top={top}
              left={within ? area.left : 0}
              right={within ? area.right : -1}
              patient={row !== newRow && fresh === row}
              active={isActive ? active.column : -1}
              editing={isActive && editing}
              input={isActive ? input : null}
            />
          )
        })}
      </div>
    </div>
  )
}
