import { useFailureSentence } from './failure-sentence.ts'
import { usePageSetting, usePageWords } from './page-setting.tsx'

export interface FailurePanelProps {
  readonly error: unknown
  /** What was kept, when something could have been lost. */
  readonly kept?: string
  readonly onRetry?: () => void
}

/** What happened, what was kept, what to do. */
export function FailurePanel({ error, kept, onRetry }: FailurePanelProps) {
  const words = usePageWords()
  const { failureOf } = usePageSetting()
  const sentenceOf = useFailureSentence()
  return (
    <div role="alert" className="xc-banner xc-banner--error xc-banner--stacked">
      <p className="xc-text xc-strong">{sentenceOf(failureOf(error))}</p>
      {kept && <p className="xc-text">{kept}</p>}
      {onRetry && (
        <button type="button" className="xc-button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  )
}
