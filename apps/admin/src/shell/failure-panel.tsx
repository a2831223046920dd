import { failureOf } from '../api/failure.ts'
import { useWords } from '../words/use-words.ts'
import { useFailureSentence } from './failure-sentence.ts'

export interface FailurePanelProps {
  readonly error: unknown
  /** What was kept, when something could have been lost. */
  readonly kept?: string
  readonly onRetry?: () => void
}

/** What happened, what was kept, what to do. */
export function FailurePanel({ error, kept, onRetry }: FailurePanelProps) {
  const words = useWords()
  const sentenceOf = useFailureSentence()
  return (
    <div role="alert" className="xc-banner xc-banner--error xa-failure">
      <p className="xc-text xc-strong">{sentenceOf(failureOf(error))}</p>
      {kept && <p className="xc-text">{kept}</p>}
      {onRetry && (
        <button type="button" className="xc-button" onClick={onRetry}>
          {words.failure.retry}
        </button>
      )}
    </div>
  )
}
