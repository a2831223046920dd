import { citationsOf, textIn } from '@xiance/schema'
import { useNode } from '../form/use-node.ts'
import { IssueList } from '../field/issue-list.tsx'
import { Citation } from '../views/citation.tsx'
import { saidIssues } from './cell-state.ts'
import type { LedgerColumn } from './columns.ts'
import { newRow, useLedger } from './ledger-context.ts'

export interface LedgerStatusProps {
  readonly row: string
  readonly column: LedgerColumn
  readonly number: number
  /** Words for a selection of several cells, '' for one. */
  readonly selected: string
  readonly patient: boolean
}

/** The selected cell in words: where it is, what is wrong with it, what belongs into it. The cell's box is described by it. */
export function LedgerStatus(props: LedgerStatusProps) {
  const { form, statusId } = useLedger()
  const { row, column, number, selected } = props
  const { locale, words } = form
  const help = column.field.help
  return (
    <div className="xc-ledger__status">
      <span className="xc-muted">
        {row === newRow ? words.ledgerNewRow : words.ledgerRow(number)} {column.title}
      </span>
      {selected !== '' && <span className="xc-muted">{selected}</span>}
      <div id={statusId} className="xc-ledger__said">
        {row !== newRow && <CellIssues {...props} />}
        {help !== undefined && <span className="xc-hint">{textIn(help, locale)}</span>}
      </div>
      <Citation
        citations={citationsOf(column.field)}
        sources={form.config.config.sources}
        locale={locale}
      />
    </div>
  )
}

function CellIssues({ row, column, patient }: LedgerStatusProps) {
  const { form, table, statusId } = useLedger()
  const node = useNode(form.state, `${table}/${row}/${column.id}`)
  const issues = node.visible ? saidIssues(node, patient) : []
  return (
    <>
      {!node.visible && <span className="xc-hint">{form.words.ledgerNotAsked}</span>}
      <IssueList id={`${statusId}-issues`} issues={issues} locale={form.locale} />
    </>
  )
}
