import { useQueryClient } from '@tanstack/react-query'
import { type Answer, unreachable } from '@xiance/client'
import { ChecklistForm, useFailureSentence } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'
import { saySaveState } from '../fill/save-state.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { useOnline } from '../shell/use-online.ts'
import { useWords } from '../words/use-words.ts'
import { ToRecord } from './to-record.tsx'
import { useCheckDraft, type OpenCheck } from './check-draft.ts'

export interface CheckFormProps {
  readonly opened: OpenCheck
  readonly checklist: string
  readonly config: ResolvedConfig
  readonly done: boolean
  readonly onDone: (result: Answer['checklist']['submit']) => void
}

export function CheckForm({ opened, checklist, config, done, onDone }: CheckFormProps) {
  const words = useWords()
  const { locale, size, contrast } = usePreferences()
  const { county } = useMembership()
  const sentenceOf = useFailureSentence()
  const online = useOnline()
  const queries = useQueryClient()
  const draft = useCheckDraft(county, checklist, opened)
  const { waiting, uploadedAt, onDevice, failure } = draft
  const refused =
    failure && failure.code !== unreachable
      ? { code: failure.code, message: failure.message }
      : null
  const touched = waiting || uploadedAt !== null
  const saveState = saySaveState(
    {
      draft: touched ? { waiting, uploadedAt, refused } : undefined,
      durability: onDevice ? 'device' : 'memory',
      online,
    },
    locale,
  )
  const submit = async () => {
    const result = await draft.submit()
    if (result === null) return
    await queries.invalidateQueries({
      predicate: ({ queryKey }) => !JSON.stringify(queryKey).includes('open'),
    })
    onDone(result)
    window.scrollTo({ top: 0 })
  }
  return (
    <>
      {done && <p className="xc-banner">{words.checks.doneAlready}</p>}
      {failure && (
        <div role="alert" className="xc-banner xc-banner--error xc-banner--stacked">
          <p className="xc-text xc-strong">{sentenceOf(failure)}</p>
          <p className="xc-text">{words.fill.kept}</p>
        </div>
      )}
      <ChecklistForm
        config={config}
        checklist={checklist}
        value={draft.answers}
        onChange={draft.change}
        onSubmit={done ? undefined : () => void submit()}
        assessment={draft.assessment}
        record={opened.subject.values}
        readOnly={done}
        locale={locale}
        theme={{ size, contrast }}
        saveState={done ? undefined : saveState}
        whenNothing={<ToRecord config={config} checklist={checklist} record={opened.subject.id} />}
      />
    </>
  )
}
