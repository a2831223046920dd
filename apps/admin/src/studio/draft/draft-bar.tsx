import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from './draft-context.ts'
import { useUndoKeys } from './use-undo-keys.ts'

/** State of the draft in words, undo and redo, and the way to publishing. */
export function DraftBar() {
  const words = useWords()
  const { draft, saving, trouble, readOnly, canUndo, canRedo, undo, redo } = useDraft()
  useUndoKeys({ undo, redo })
  const errors = draft.issues.filter(({ severity }) => severity === 'error').length
  const state = saving
    ? words.draft.saving
    : trouble
      ? words.draft.notSaved
      : words.draft.saved(draft.revision)
  return (
    <div className="xa-draft-bar xc-no-print">
      <Link to="/config/publish" className="xc-link">
        {words.draft.changes(draft.changes.length)}
      </Link>
      {errors > 0 && (
        <Link to="/config/check" className="xc-status xc-status--error">
          <span className="xc-status__shape" aria-hidden="true">
            ×
          </span>
          {words.draft.errors(errors)}
        </Link>
      )}
      <span className="xc-save-state" role="status">
        {words.draft.basedOn(draft.basedOn)} · {state}
      </span>
      <span className="xc-fill" />
      {!readOnly && (
        <>
          <button
            type="button"
            className="xc-button xc-button--small"
            disabled={!canUndo}
            onClick={() => void undo()}
          >
            {words.draft.undo}
          </button>
          <button
            type="button"
            className="xc-button xc-button--small"
            disabled={!canRedo}
            onClick={() => void redo()}
          >
            {words.draft.redo}
          </button>
        </>
      )}
    </div>
  )
}
