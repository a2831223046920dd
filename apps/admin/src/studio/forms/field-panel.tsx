import { citationsOf, formFields, kinds, placeOf, scopes, textIn, type Form } from '@xiance/schema'
import { useMemo } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { CitationEditor } from '../cells/citation-editor.tsx'
import { TextCell } from '../cells/text-cell.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { IssueList } from '../issues/issue-list.tsx'
import { issuesAt } from '../issues/issues-at.ts'
import { ConditionEditor } from './condition-editor.tsx'
import { FieldDetails } from './field-details.tsx'
import { RequiredChoice } from './required-choice.tsx'

export interface FieldPanelProps {
  readonly form: Form
  readonly field: string
}

/** Properties of the chosen question, those its kind has. */
export function FieldPanel({ form, field: id }: FieldPanelProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { draft, resolved, readOnly, change } = useDraft()
  const scope = useMemo(() => scopes(resolved).formScope(form.id), [resolved, form.id])
  const field = formFields(resolved, form).find((one) => one.id === id)
  if (field === undefined) return null
  const path = placeOf(resolved, `/forms/${form.id}/fields/${id}`)
  const has = kinds[field.kind].properties
  const [first = null, ...others] = citationsOf(field)
  return (
    <section className="xc-card xc-stack">
      <div>
        <h2 className="xc-heading">{textIn(field.title, locale)}</h2>
        <p className="xc-hint">
          {textIn(kinds[field.kind].title, locale)} · <span className="xa-mono">{id}</span>
          {path.startsWith('/registers/') && ` · ${words.forms.fromRegister}`}
        </p>
      </div>
      <IssueList issues={issuesAt(draft.issues, path)} />
      <div className="xc-field">
        <span className="xc-label">{words.forms.label}</span>
        <TextCell label={words.forms.label} path={`${path}/title`} text={field.title} />
      </div>
      <div className="xc-field">
        <span className="xc-label">{words.forms.help}</span>
        <TextCell label={words.forms.help} path={`${path}/help`} text={field.help} />
      </div>
      {has.includes('required') && <RequiredChoice path={path} field={field} scope={scope} />}
      {has.includes('show') && (
        <ConditionEditor
          label={words.forms.show}
          always={words.forms.always}
          path={`${path}/show`}
          value={field.show}
          scope={scope}
        />
      )}
      <FieldDetails path={path} field={field} />
      {has.includes('source') && (
        <details className="xa-details">
          <summary>{words.rates.clause}</summary>
          <CitationEditor
            key={draft.revision}
            config={resolved}
            citation={first}
            issues={issuesAt(draft.issues, `${path}/source`)}
            readOnly={readOnly}
            onCommit={(citation) =>
              change([
                {
                  path: `${path}/source`,
                  value: others.length === 0 ? citation : [citation, ...others],
                },
              ])
            }
          />
        </details>
      )}
    </section>
  )
}
