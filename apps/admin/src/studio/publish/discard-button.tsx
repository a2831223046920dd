import { useMutation } from '@tanstack/react-query'
import { FailurePanel } from '@xiance/react'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { discardDraft } from '../draft/draft-calls.ts'
import { useDraft } from '../draft/draft-context.ts'

/** Puts the draft back to what is published, after one question. */
export function DiscardButton() {
  const words = useWords()
  const { county, draft, replace } = useDraft()
  const [asked, setAsked] = useState(false)
  const discard = useMutation({
    mutationFn: () => discardDraft(county, draft.revision),
    onSuccess: replace,
  })
  if (!asked)
    return (
      <button type="button" className="xc-button" onClick={() => setAsked(true)}>
        {words.publish.discard}
      </button>
    )
  return (
    <>
      <span>{words.publish.discardAsk(draft.changes.length)}</span>
      <button
        type="button"
        className="xc-button xc-button--danger"
        disabled={discard.isPending}
        onClick={() => discard.mutate()}
      >
        {words.publish.discardYes}
      </button>
      <button type="button" className="xc-button" onClick={() => setAsked(false)}>
        {words.publish.discardNo}
      </button>
      {discard.isError && <FailurePanel error={discard.error} />}
    </>
  )
}
