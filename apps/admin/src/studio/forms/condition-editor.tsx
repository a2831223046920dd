import type { Scope } from '@xiance/expr'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { FormulaEditor } from '../cells/formula-editor.tsx'
import { useDraft } from '../draft/draft-context.ts'

export interface ConditionEditorProps {
  readonly label: string
  /** Said while there is no condition. */
  readonly always: string
  readonly path: string
  readonly value: string | undefined
  readonly scope: Scope
}

/** A condition that may be left out: the formula appears when there is one or when one is wanted. */
export function ConditionEditor({ label, always, path, value, scope }: ConditionEditorProps) {
  const words = useWords()
  const { draft, readOnly } = useDraft()
  const [wanted, setWanted] = useState(false)
  if (value === undefined && !wanted)
    return (
      <div className="xc-field">
        <span className="xc-label">{label}</span>
        <span className="xc-inline">
          {always}
          {!readOnly && (
            <button
              type="button"
              className="xc-button xc-button--small"
              onClick={() => setWanted(true)}
            >
              {words.forms.addCondition}
            </button>
          )}
        </span>
      </div>
    )
  return (
    <FormulaEditor
      key={draft.revision}
      label={label}
      path={path}
      value={value ?? ''}
      scope={scope}
      expected={{ kind: 'bool' }}
      help={words.forms.conditionHelp}
    />
  )
}
