import { useMutation } from '@tanstack/react-query'
import { FailurePanel, StatusBadge } from '@xiance/react'
import { client } from '../api/api.ts'
import { usePlace } from '../session/place.ts'
import { useWords } from '../words/use-words.ts'

/** Reckons the whole chain again and says whether it holds. */
export function VerifyChain() {
  const words = useWords()
  const { county } = usePlace()
  const verify = useMutation({ mutationFn: () => client.audit.verify.query({ county }) })
  return (
    <>
      <span role="status">
        {verify.data &&
          (verify.data.ok ? (
            <StatusBadge tone="ok" word={words.audit.whole(verify.data.entries)} />
          ) : (
            <StatusBadge tone="error" word={words.audit.broken(verify.data.brokenAt ?? 0)} />
          ))}
      </span>
      {verify.isError && <FailurePanel error={verify.error} />}
      <button
        type="button"
        className="xc-button"
        disabled={verify.isPending}
        onClick={() => verify.mutate()}
      >
        {verify.isPending ? words.audit.verifying : words.audit.verify}
      </button>
    </>
  )
}
