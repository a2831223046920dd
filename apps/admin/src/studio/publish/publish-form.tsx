import { useMutation, useQueryClient } from '@tanstack/react-query'
import { failureOf } from '@xiance/client'
import { FailurePanel } from '@xiance/react'
import { useState } from 'react'
import { api, client } from '../../api/api.ts'
import { useWords } from '../../words/use-words.ts'
import { readDraft } from '../draft/draft-calls.ts'
import { useDraft } from '../draft/draft-context.ts'
import { DiscardButton } from './discard-button.tsx'

/** Note, and the button that says what happens; what stands in the way is said beside it. */
export function PublishForm() {
  const words = useWords()
  const queries = useQueryClient()
  const { county, draft, readOnly, saving, replace } = useDraft()
  const [note, setNote] = useState('')
  const [waive, setWaive] = useState('')
  const errors = draft.issues.filter(({ severity }) => severity === 'error').length
  const failing = draft.examples.failed
  const publish = useMutation({
    mutationFn: () =>
      client.config.publish.mutate({
        county,
        revision: draft.revision,
        note: note.trim(),
        ...(failing > 0 && { waive: waive.trim() }),
      }),
    onSuccess: async () => {
      setNote('')
      setWaive('')
      replace(await readDraft(county))
      await Promise.all([
        queries.invalidateQueries(api.config.published.queryFilter({ county })),
        queries.invalidateQueries(api.county.info.queryFilter({ county })),
      ])
    },
  })
  const blocked =
    errors > 0
      ? words.publish.blockedByErrors(errors)
      : draft.changes.length === 0
        ? words.publish.nothing
        : failing > 0 && waive.trim().length < 4
          ? words.publish.blockedByExamples(failing)
          : null
  return (
    <form
      className="xc-card xc-stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (blocked === null) publish.mutate()
      }}
    >
      {publish.isSuccess && draft.changes.length === 0 && (
        <p className="xc-banner xc-banner--ok" role="status">
          {words.publish.done(publish.data.version)}
        </p>
      )}
      {publish.isError && <FailurePanel error={publish.error} kept={words.publish.kept} />}
      {publish.isError && failureOf(publish.error).code === 'config.draft_stale' && (
        <p className="xc-hint">{words.draft.stale}</p>
      )}
      <label className="xc-field">
        <span className="xc-label">{words.publish.note}</span>
        <textarea
          className="xc-input"
          rows={2}
          maxLength={500}
          readOnly={readOnly}
          value={note}
          placeholder={words.publish.noteHint}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      {failing > 0 && (
        <label className="xc-field">
          <span className="xc-label">{words.publish.waive}</span>
          <input
            className="xc-input"
            maxLength={500}
            readOnly={readOnly}
            value={waive}
            onChange={(event) => setWaive(event.target.value)}
          />
          <span className="xc-hint">{words.publish.waiveHelp}</span>
        </label>
      )}
      {!readOnly && (
        <div className="xc-button-group">
          <button
            type="submit"
            className="xc-button xc-button--primary"
            disabled={blocked !== null || saving || publish.isPending}
          >
            {publish.isPending ? words.publish.publishing : words.publish.button(draft.basedOn + 1)}
          </button>
          {draft.changes.length > 0 && <DiscardButton />}
        </div>
      )}
      {blocked !== null && <p className="xc-hint">{blocked}</p>}
    </form>
  )
}
