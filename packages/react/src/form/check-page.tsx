import { textIn } from '@xiance/schema'
import { FactLines, FactRows } from './fact-lines.tsx'
import { factsOf } from './facts.ts'
import { useFormContext } from './form-context.ts'
import type { CountyFormHandle } from './use-county-form.ts'
import { useNames } from './use-names.ts'

export interface CheckPageProps {
  readonly handle: CountyFormHandle
}

/** 核对: every answer on one sheet, each with its way back. */
export function CheckPage({ handle }: CheckPageProps) {
  const context = useFormContext()
  const { words, locale, state } = context
  const names = useNames(
    state,
    handle.pages.flatMap((page) => page.paths),
  )
  return (
    <div className="xc-form__page">
      <p className="xc-text">{words.checkHelp}</p>
      {handle.pages.map((page) => {
        const title = textIn(page.title, locale)
        return (
          <section key={page.id} className="xc-stack xc-stack--tight" aria-label={title}>
            <h4 className="xc-heading">{title}</h4>
            <dl className="xc-summary">
              {factsOf(state, page.paths, { ...context, names }).map((fact) => (
                <div key={fact.path} className="xc-summary__row">
                  <dt className="xc-summary__key">{fact.title}</dt>
                  <dd className="xc-summary__value">
                    <FactLines fact={fact} />
                  </dd>
                  <dd className="xc-summary__action">
                    {!context.readOnly && fact.open && (
                      <button
                        type="button"
                        className="xc-link"
                        aria-label={`${words.changePage} ${fact.title}`}
                        onClick={() => handle.reveal(fact.path)}
                      >
                        {words.changePage}
                      </button>
                    )}
                  </dd>
                  <FactRows fact={fact} />
                </div>
              ))}
            </dl>
          </section>
        )
      })}
    </div>
  )
}
