import { textIn } from '@xiance/schema'
import { useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { usePlace } from '../../session/place.ts'
import { PageTitle } from '../../shell/page-title.tsx'
import { useCountyConfig } from '../../work/county-config.ts'
import { useWords } from '../../words/use-words.ts'
import { SubmissionTable } from '../submissions/submission-table.tsx'
import { useSubmissions } from '../submissions/use-submissions.ts'

/** 补贴: what each submission was entitled to when it was made, frozen with its reasons. */
export function SubsidiesPage() {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = usePlace()
  const config = useCountyConfig(county)
  const about = new Set(config?.subsidies.map((subsidy) => subsidy.about))
  const forms = (config?.forms ?? []).filter((form) => about.has(form.about ?? ''))
  const [chosen, setChosen] = useState('')
  const form = chosen === '' ? forms[0]?.id : chosen
  const query = useSubmissions(form === undefined ? {} : { form })
  return (
    <>
      <PageTitle sub={words.subsidies.sub}>{words.nav.subsidies}</PageTitle>
      <div className="xc-toolbar">
        <select
          className="xc-input"
          aria-label={words.nav.forms}
          value={form ?? ''}
          onChange={(event) => setChosen(event.target.value)}
        >
          {forms.map(({ id, title }) => (
            <option key={id} value={id}>
              {textIn(title, locale)}
            </option>
          ))}
        </select>
        <span className="xc-muted" role="status">
          {query.data && words.reviews.count(query.total)}
        </span>
      </div>
      <SubmissionTable query={query} money />
    </>
  )
}
