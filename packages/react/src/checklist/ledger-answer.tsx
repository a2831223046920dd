import { StatusBadge } from '../views/status-badge.tsx'
import { ledgerOf, standingOf, type Leaf } from './answers.ts'
import type { ChecklistShared } from './checklist-item.tsx'
import { ledgerFacts } from './ledger-facts.ts'

export interface LedgerAnswerProps {
  readonly leaf: Leaf
  readonly labelId: string
  readonly shared: ChecklistShared
}

/** 台账已答: what the register says, and the way to object to it with evidence. */
export function LedgerAnswer({ leaf, labelId, shared }: LedgerAnswerProps) {
  const { words, value, onChange, assessment, readOnly, facts } = shared
  const { path } = leaf
  const passes = ledgerOf(path, assessment) === 'pass'
  const { objection } = standingOf(leaf, value, assessment)
  const said = value[path]
  const objects = said?.value === !passes
  const noteId = `${labelId}-note`
  const withdraw = () => {
    const { [path]: _withdrawn, ...others } = value
    onChange(others)
  }
  const known = facts === null ? [] : ledgerFacts(path, facts)
  return (
    <>
      <p className="xc-inline xc-hint">
        {words.fromLedger}
        <StatusBadge tone={passes ? 'ok' : 'behind'} word={passes ? words.pass : words.fail} />
        {known.length > 0 && <span>{known.join(words.comma)}</span>}
        {!readOnly && (
          <button
            type="button"
            className="xc-link"
            aria-describedby={labelId}
            aria-pressed={objects}
            onClick={() =>
              objects ? withdraw() : onChange({ ...value, [path]: { ...said, value: !passes } })
            }
          >
            {objects ? words.objectionWithdraw : words.objectionMake(passes)}
          </button>
        )}
      </p>
      {objects && (
        <div className="xc-field">
          <label className="xc-label" htmlFor={noteId}>
            {words.objectionNote}
          </label>
          <p className="xc-hint" role="status" id={`${noteId}-state`}>
            {objection === null ? words.objectionOpen : words.objectionStands(!passes)}
          </p>
          <textarea
            id={noteId}
            className="xc-input"
            rows={2}
            value={said.note ?? ''}
            readOnly={readOnly}
            aria-describedby={`${noteId}-state`}
            onChange={(event) =>
              onChange({ ...value, [path]: { ...said, note: event.target.value } })
            }
          />
        </div>
      )}
    </>
  )
}
