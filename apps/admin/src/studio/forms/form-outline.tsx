import { pageFields, textIn, type Form } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { OrderButtons } from '../cells/order-buttons.tsx'
import { TextCell } from '../cells/text-cell.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { issuesAt } from '../issues/issues-at.ts'
import { AddField } from './add-field.tsx'

export interface FormOutlineProps {
  readonly form: Form
  readonly selected: string | null
  readonly onSelect: (field: string) => void
}

/** Pages and their questions. */
export function FormOutline({ form, selected, onSelect }: FormOutlineProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { draft, resolved } = useDraft()
  return (
    <nav className="xc-card xc-card--flush xa-outline" aria-label={words.forms.outline}>
      {form.pages.map((page) => {
        const path = `/forms/${form.id}/pages/${page.id ?? ''}`
        const own = new Set(
          page.fields.flatMap((field) => (typeof field === 'string' ? [] : field.id)),
        )
        return (
          <section key={page.id}>
            <h2 className="xc-subheading xa-group">
              <TextCell label={words.forms.page} path={`${path}/title`} text={page.title} />
            </h2>
            <ul className="xc-list">
              {pageFields(resolved, form, page).map((field) => {
                const wrong = issuesAt(draft.issues, `${path}/fields/${field.id}`).some(
                  ({ severity }) => severity === 'error',
                )
                const title = textIn(field.title, locale)
                return (
                  <li key={field.id} className="xa-outline__row">
                    <button
                      type="button"
                      className={
                        field.id === selected ? 'xc-list-row xc-list-row--selected' : 'xc-list-row'
                      }
                      aria-current={field.id === selected}
                      onClick={() => onSelect(field.id)}
                    >
                      <span className="xc-list-row__main">
                        {wrong && <span className="xc-error">×</span>} {title}
                        {!own.has(field.id) && (
                          <span className="xc-list-row__sub">{words.forms.fromRegister}</span>
                        )}
                      </span>
                    </button>
                    {field.id === selected && own.size === page.fields.length && (
                      <OrderButtons path={`${path}/fields`} id={field.id} title={title} />
                    )}
                  </li>
                )
              })}
            </ul>
            <AddField path={path} page={page} onAdded={onSelect} />
          </section>
        )
      })}
    </nav>
  )
}
