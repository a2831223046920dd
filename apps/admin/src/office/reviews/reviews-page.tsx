import { textIn } from '@xiance/schema'
import { useDeferredValue, useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { usePlace } from '../../session/place.ts'
import { PageTitle } from '../../shell/page-title.tsx'
import { useCountyConfig } from '../../work/county-config.ts'
import { useWords } from '../../words/use-words.ts'
import { SubmissionTable } from '../submissions/submission-table.tsx'
import { useSubmissions } from '../submissions/use-submissions.ts'

/** 审核: what waits for this person, or everything that was filled in. */
export function ReviewsPage() {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = usePlace()
  const config = useCountyConfig(county)
  const [awaiting, setAwaiting] = useState(true)
  const [form, setForm] = useState('')
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search.trim())
  const query = useSubmissions({
    ...(awaiting && { awaiting }),
    ...(form !== '' && { form }),
    ...(wanted !== '' && { search: wanted }),
  })
  return (
    <>
      <PageTitle sub={query.data && words.reviews.count(query.total)}>
        {words.nav.reviews}
      </PageTitle>
      <div className="xc-tabs" role="group" aria-label={words.nav.reviews}>
        {[true, false].map((mine) => (
          <button
            key={String(mine)}
            type="button"
            className="xc-tab"
            aria-current={awaiting === mine}
            onClick={() => setAwaiting(mine)}
          >
            {mine ? words.reviews.awaiting : words.reviews.all}
          </button>
        ))}
      </div>
      <search className="xc-toolbar">
        <input
          className="xc-input"
          type="search"
          aria-label={words.list.search}
          placeholder={words.records.searchHint}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <select
          className="xc-input"
          aria-label={words.nav.forms}
          value={form}
          onChange={(event) => setForm(event.target.value)}
        >
          <option value="">{words.reviews.allForms}</option>
          {config?.forms.map(({ id, title }) => (
            <option key={id} value={id}>
              {textIn(title, locale)}
            </option>
          ))}
        </select>
      </search>
      <SubmissionTable
        query={query}
        none={awaiting ? words.reviews.noneAwaiting : words.submissions.none}
      />
    </>
  )
}
