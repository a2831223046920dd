import type { FieldNode, Path } from '@xiance/engine'
import type { Value } from '@xiance/expr'
import { formatValue } from '@xiance/engine'
import { textIn } from '@xiance/schema'
import { useFormContext } from './form-context.ts'
import type { LastTimeChoice } from './use-county-form.ts'

export interface LastTimeProps {
  readonly id: string
  /** Questions of this page the register already answers. */
  readonly paths: readonly Path[]
  readonly last: ReadonlyMap<Path, Value>
  /** Day of the last entry. */
  readonly on: string | null
  readonly choice: LastTimeChoice | undefined
  readonly onChoose: (choice: LastTimeChoice) => void
}

/** 「上次 …:与上次相同|有变化」: known answers are shown and confirmed, not asked again. */
export function LastTime({ id, paths, last, on, choice, onChoose }: LastTimeProps) {
  const { state, words, locale, config } = useFormContext()
  const nodes = paths.map((path) => state.node(path)).filter(({ visible }) => visible)
  if (nodes.length === 0 || choice === 'changed') return null
  const said = (node: FieldNode) =>
    formatValue(node.field, last.get(node.path) ?? null, locale, config)
  return (
    <section className="xc-last-time" aria-label={words.lastTime(on)}>
      <p className="xc-strong xc-text">{words.lastTime(on)}</p>
      <dl className="xc-summary">
        {nodes.map((node) => (
          <div key={node.path} className="xc-summary__row">
            <dt className="xc-summary__key">{textIn(node.field.title, locale)}</dt>
            <dd className="xc-summary__value">{said(node)}</dd>
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
