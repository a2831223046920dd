import { textIn } from '@xiance/schema'
import { useFormContext } from './form-context.ts'
import type { CountyFormHandle } from './use-county-form.ts'

export interface PageProgressProps {
  readonly handle: CountyFormHandle
}

/** 第2页/共4页 on a phone, all pages by name where there is room. */
export function PageProgress({ handle }: PageProgressProps) {
  const { words, layout, locale } = useFormContext()
  const { pages, page, step, go, attempted } = handle
  const at = page ? pages.indexOf(page) : pages.length
  if (pages.length < 2) return null
  if (layout === 'phone') {
    const text = page ? words.pageOf(at + 1, pages.length) : words.check
    return (
      <div className="xc-form__progress">
        <p className="xc-small xc-muted xc-text">{text}</p>
        <progress className="xc-progress" aria-label={text} value={at + 1} max={pages.length + 1} />
      </div>
    )
  }
  return (
    <ol className="xc-stepper xc-form__progress">
      {pages.map((one, index) => (
        <li
          key={one.id}
          className={`xc-step${one === page ? ' xc-step--current' : attempted(one.id) && one.errors === 0 ? ' xc-step--done' : ''}`}
          aria-current={one === page ? 'step' : undefined}
        >
          <button
            type="button"
            className="xc-link"
            aria-label={`${words.pageOf(index + 1, pages.length)} ${textIn(one.title, locale)}`}
            onClick={() => go({ at: 'page', page: one.id })}
          >
            {textIn(one.title, locale)}
          </button>
        </li>
      ))}
      <li className={step.at === 'page' ? 'xc-step' : 'xc-step xc-step--current'}>{words.check}</li>
    </ol>
  )
}
