import type { Path } from '@xiance/engine'
import { textIn } from '@xiance/schema'
import { useFormContext } from '../form/form-context.ts'
import { useNode } from '../form/use-node.ts'
import { IssueList } from './issue-list.tsx'
import { ids } from './part-ids.ts'
import { UnknownBox } from './unknown-box.tsx'
import { useControl } from './use-control.tsx'

export interface CellFieldProps {
  readonly path: Path
  /** Counted from 1, said together with the column's name. */
  readonly row: number
}

/** A field inside a table: its column names it, so the label is only for screen readers. */
export function CellField({ path, row }: CellFieldProps) {
  const { state, words } = useFormContext()
  const visible = useNode(state, path).visible
  return visible ? (
    <VisibleCell path={path} row={row} />
  ) : (
    <span className="xc-blank">{words.none}</span>
  )
}

function VisibleCell({ path, row }: CellFieldProps) {
  const { locale, words } = useFormContext()
  const handle = useControl(path, { inTable: true })
  const { node, id, issues, control, frame } = handle
  const name = words.rowOf(textIn(node.field.title, locale), row)
  return (
    <div className="xc-stack xc-stack--tight" data-xc-path={path}>
      {frame === 'label' ? (
        <label className="xc-hidden" id={ids.label(id)} htmlFor={id}>
          {name}
        </label>
      ) : (
        <span className="xc-hidden" id={ids.label(id)}>
          {name}
        </span>
      )}
      {control}
      <UnknownBox handle={handle} words={words} />
      <IssueList id={ids.issues(id)} issues={issues} locale={locale} />
    </div>
  )
}
