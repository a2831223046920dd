import { Empty } from '@xiance/react'
import { textIn } from '@xiance/schema'
import { useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { PageTitle } from '../../shell/page-title.tsx'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { FieldPanel } from './field-panel.tsx'
import { FormOutline } from './form-outline.tsx'
import { PhonePreview } from './phone-preview.tsx'

/** 表单: outline, the real form in a phone, properties of what is chosen. */
export function FormsPage({ at }: { readonly at: string | undefined }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  const [chosen, setChosen] = useState(/^\/forms\/([^/]+)/.exec(at ?? '')?.[1] ?? '')
  const [picked, setPicked] = useState<string | null>(null)
  const form = resolved.forms.find(({ id }) => id === chosen) ?? resolved.forms[0]
  const field = picked ?? fieldIn(at)
  if (form === undefined)
    return (
      <>
        <PageTitle>{words.nav.forms}</PageTitle>
        <Empty title={words.forms.none} />
      </>
    )
  return (
    <>
      <PageTitle
        sub={words.forms.sub}
        actions={
          <select
            className="xc-input"
            aria-label={words.nav.forms}
            value={form.id}
            onChange={(event) => {
              setChosen(event.target.value)
              setPicked(null)
            }}
          >
            {resolved.forms.map(({ id, title }) => (
              <option key={id} value={id}>
                {textIn(title, locale)}
              </option>
            ))}
          </select>
        }
      >
        {textIn(form.title, locale)}
      </PageTitle>
      <div className="xa-designer">
        <FormOutline form={form} selected={field} onSelect={setPicked} />
        <PhonePreview key={form.id} form={form} />
        <aside className="xc-stack xa-aside--sticky">
          {field === null ? (
            <Empty title={words.forms.choose} />
          ) : (
            <FieldPanel key={`${form.id} ${field}`} form={form} field={field} />
          )}
        </aside>
      </div>
    </>
  )
}

/** The field a link to this page points at. */
function fieldIn(at: string | undefined): string | null {
  return /\/fields\/([^/]+)/.exec(at ?? '')?.[1] ?? null
}
