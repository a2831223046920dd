import { useFormContext } from './form-context.ts'
import type { Step } from './use-steps.ts'
import type { CountyFormHandle } from './use-county-form.ts'

export interface FormActionsProps {
  readonly handle: CountyFormHandle
  readonly readAloud: boolean
  readonly onBack: () => void
}

/** One way on and one way back; the last button says what it does. */
export function FormActions({ handle, readAloud, onBack }: FormActionsProps) {
  const { words, readOnly } = useFormContext()
  const { pages, page, step, go, progress } = handle
  const before = stepBefore()
  const lastPage = page !== null && pages.at(-1) === page
  const ends = step.at === 'reading' || (step.at === 'check' && !readAloud)
  const forward = ends
    ? progress === 'submitting'
      ? words.submitting
      : words.submit
    : step.at === 'check'
      ? words.toReading
      : lastPage
        ? words.checkTitle
        : words.next
  return (
    <div className="xc-form__actions">
      {before && (
        <button
          type="button"
          className="xc-button"
          onClick={() => {
            onBack()
            go(before)
          }}
        >
          {words.back}
        </button>
      )}
      {!(readOnly && step.at !== 'page') && (
        <button
          type="submit"
          className="xc-button xc-button--primary"
          disabled={progress === 'submitting'}
        >
          {forward}
        </button>
      )}
    </div>
  )

  function stepBefore(): Step | null {
    if (step.at === 'reading') return { at: 'check' }
    const previous = page ? pages[pages.indexOf(page) - 1] : pages.at(-1)
    return previous ? { at: 'page', page: previous.id } : null
  }
}
