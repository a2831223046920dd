import { FactSkeleton } from './fact-lines.tsx'
import { factsOf } from './facts.ts'
import { useFormContext } from './form-context.ts'
import type { CountyFormHandle } from './use-county-form.ts'
import { useNames } from './use-names.ts'

export interface ReadingPageProps {
  readonly handle: CountyFormHandle
  readonly confirmed: boolean
  readonly confirmId: string
  readonly missing: boolean
  readonly onConfirm: (confirmed: boolean) => void
}

/** 念给农户听: what was answered, as sentences in large type. */
export function ReadingPage(props: ReadingPageProps) {
  const { handle, confirmed, confirmId, missing, onConfirm } = props
  const context = useFormContext()
  const { words } = context
  const names = useNames(
    context.state,
    handle.pages.flatMap((page) => page.paths),
  )
  const facts = handle.pages
    .flatMap((page) => factsOf(context.state, page.paths, { ...context, names, spoken: true }))
    .filter((fact) => fact.waits || fact.words !== '')
  return (
    <div className="xc-form__page">
      <p className="xc-text">{words.readingHelp}</p>
      <ul className="xc-speech">
        {facts.map((fact) => (
          <li key={fact.path}>
            {fact.waits ? <FactSkeleton /> : words.sentenceOf(fact.title, fact.words)}
            {fact.rows.map((row, index) => (
              <div key={`${index} ${row.join()}`}>
                {words.sentenceOf(words.rowOf(fact.title, index + 1), row.join(words.comma))}
              </div>
            ))}
            {fact.more > 0 && <div>{words.moreRows(fact.more)}</div>}
          </li>
        ))}
      </ul>
      <div className={missing ? 'xc-field xc-field--error' : 'xc-field'}>
        <label className={`xc-option xc-option--boxed${confirmed ? ' xc-option--checked' : ''}`}>
          <input
            id={confirmId}
            className="xc-option__input"
            type="checkbox"
            checked={confirmed}
            aria-invalid={missing}
            aria-describedby={missing ? `${confirmId}-issue` : undefined}
            onChange={(event) => onConfirm(event.target.checked)}
          />
          <span className="xc-option__label">{words.readingConfirm}</span>
        </label>
        {missing && (
          <p className="xc-error" id={`${confirmId}-issue`}>
            <span aria-hidden="true">×</span>
            {words.says(words.error, words.readingMissing)}
          </p>
        )}
      </div>
    </div>
  )
}
