import type { Path } from '@xiance/engine'
import { FactLines, FactRows } from './fact-lines.tsx'
import { factsOf } from './facts.ts'
import { useFormContext } from './form-context.ts'
import type { LastAnswers } from './last-answers.ts'
import type { LastTimeChoice } from './use-county-form.ts'
import { useNames } from './use-names.ts'

export interface LastTimeProps {
  readonly id: string
  /** Questions of this page the register already answers. */
  readonly paths: readonly Path[]
  readonly last: LastAnswers
  /** Day of the last entry. */
  readonly on: string | null
  readonly choice: LastTimeChoice | undefined
  readonly onChoose: (choice: LastTimeChoice) => void
}

/** 「上次 …:与上次相同|有变化」: known answers are shown and confirmed, not asked again. */
export function LastTime({ id, paths, last, on, choice, onChoose }: LastTimeProps) {
  const context = useFormContext()
  const { words } = context
  const names = useNames(last.state ?? context.state, last.state ? paths : [])
  const visible = paths.filter((path) => context.state.node(path).visible)
  if (visible.length === 0 || choice === 'changed' || !last.state) return null
  return (
    <section className="xc-last-time" aria-label={words.lastTime(on)}>
      <p className="xc-strong xc-text">{words.lastTime(on)}</p>
      <dl className="xc-summary">
        {factsOf(last.state, visible, { ...context, names, unasked: true }).map((fact) => (
          <div key={fact.path} className="xc-summary__row">
            <dt className="xc-summary__key">{fact.title}</dt>
            <dd className="xc-summary__value">
              <FactLines fact={fact} />
            </dd>
            <FactRows fact={fact} />
          </div>
        ))}
      </dl>
      {choice === 'same' && (
        <p className="xc-save-state" role="status">
          ✓ {words.lastTimeKept}
        </p>
      )}
      <div className="xc-button-group">
        <button
          id={id}
          type="button"
          className="xc-button"
          aria-pressed={choice === 'same'}
          onClick={() => onChoose('same')}
        >
          {words.lastTimeSame}
        </button>
        <button type="button" className="xc-button" onClick={() => onChoose('changed')}>
          {words.lastTimeChanged}
        </button>
      </div>
    </section>
  )
}
