import { useFailureSentence } from '@xiance/react'
import { useWords } from '../../words/use-words.ts'
import { useDraft, type Trouble } from './draft-context.ts'
import { sayEdit } from './say-edit.ts'
import { usePreferences } from '../../preferences/preferences.ts'

/** What was not written, that it is kept, and the two ways on. */
export function TroublePanel({ trouble }: { readonly trouble: Trouble }) {
  const words = useWords()
  const { locale } = usePreferences()
  const sentenceOf = useFailureSentence()
  const { resolved, reapply, dropKept } = useDraft()
  const own: Readonly<Record<string, string>> = {
    'config.draft_stale': words.draft.stale,
    'admin.kept': words.draft.keptBefore,
  }
  return (
    <div role="alert" className="xc-banner xc-banner--watch xa-trouble">
      <div className="xc-stack xc-stack--tight">
        <p className="xc-text xc-strong">
          {own[trouble.failure.code] ?? sentenceOf(trouble.failure)}
        </p>
        <p className="xc-text">{words.draft.kept(trouble.edits.length)}</p>
        <ul className="xa-plain-list">
          {trouble.edits.map((edit) => (
            <li key={edit.path}>{sayEdit(edit, resolved, locale)}</li>
          ))}
        </ul>
      </div>
      <div className="xc-button-group">
        <button
          type="button"
          className="xc-button xc-button--primary"
          onClick={() => void reapply()}
        >
          {words.draft.reapply}
        </button>
        <button type="button" className="xc-button" onClick={() => void dropKept()}>
          {words.draft.drop}
        </button>
      </div>
    </div>
  )
}
