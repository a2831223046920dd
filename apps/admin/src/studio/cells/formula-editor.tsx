import type { Scope, Type } from '@xiance/expr'
import { FormulaField } from '@xiance/react'
import { useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { IssueList } from '../issues/issue-list.tsx'
import { issuesAt } from '../issues/issues-at.ts'

export interface FormulaEditorProps {
  readonly label: string
  readonly path: string
  readonly value: string
  readonly scope: Scope
  readonly expected?: Type
  readonly help?: string
}

/** A formula of the draft: checked while typing, written when it is right. */
export function FormulaEditor({ label, path, value, scope, expected, help }: FormulaEditorProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { draft, readOnly, change } = useDraft()
  const [typed, setTyped] = useState<{ readonly text: string; readonly wrong: boolean } | null>(
    null,
  )
  const changed = typed !== null && typed.text !== value
  const save = async () => {
    if (typed === null) return
    const saved = await change([typed.text === '' ? { path } : { path, value: typed.text }])
    if (saved) setTyped(null)
  }
  return (
    <div className="xc-stack xc-stack--tight">
      <FormulaField
        label={label}
        value={value}
        scope={scope}
        expected={expected}
        locale={locale}
        help={help}
        readOnly={readOnly}
        onChange={(text, diagnostics) =>
          setTyped({ text, wrong: diagnostics.some(({ severity }) => severity === 'error') })
        }
      />
      <IssueList
        issues={issuesAt(draft.issues, path).filter(({ code }) => !code.startsWith('expr.'))}
      />
      {changed && (
        <div className="xc-button-group">
          <button
            type="button"
            className="xc-button xc-button--small"
            disabled={typed.wrong}
            onClick={() => void save()}
          >
            {words.formula.save}
          </button>
          {typed.wrong && <span className="xc-hint">{words.formula.wrong}</span>}
        </div>
      )}
    </div>
  )
}
