import { FailurePanel } from '@xiance/react'
import { useWords } from '../words/use-words.ts'

/** A page that broke: what happened, what was kept, what to do. */
export function FailurePage({
  error,
  onRetry,
}: {
  readonly error: unknown
  readonly onRetry: () => void
}) {
  const words = useWords()
  return (
    <div className="xc-root xc-stack xa-failed-page">
      <h1 className="xc-title">{words.failure.pageTitle}</h1>
      <FailurePanel error={error} kept={words.failure.pageKept} onRetry={onRetry} />
    </div>
  )
}
