import { Loaded } from '@xiance/react'
import { textIn } from '@xiance/schema'
import { useDeferredValue, useState } from 'react'
import { client } from '../../api/api.ts'
import { usePages } from '../../api/use-pages.ts'
import { usePreferences } from '../../preferences/preferences.ts'
import { usePlace } from '../../session/place.ts'
import { PageTitle } from '../../shell/page-title.tsx'
import { useCountyConfig } from '../../work/county-config.ts'
import { useWords } from '../../words/use-words.ts'
import { ProblemTable } from './problem-table.tsx'

/** 检查整改: every problem with its responsible organs, narrowed by state and organ. */
export function ProblemsPage({ open }: { readonly open: string | undefined }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = usePlace()
  const config = useCountyConfig(county)
  const [search, setSearch] = useState('')
  const [state, setState] = useState('')
  const [organ, setOrgan] = useState('')
  const wanted = useDeferredValue(search.trim())
  const input = {
    county,
    limit: 50,
    ...(state !== '' && { state }),
    ...(organ !== '' && { organ }),
    ...(wanted !== '' && { search: wanted }),
  }
  const query = usePages({
    key: ['problem.list', input],
    load: (cursor) => client.problem.list.query({ ...input, ...cursor }),
  })
  const opened = new Set(config?.checklists.map(({ onFail }) => onFail))
  const states = config?.workflows.filter(({ id }) => opened.has(id)).flatMap((one) => one.states)
  return (
    <>
      <PageTitle sub={query.data && words.problems.count(query.total)}>
        {words.nav.problems}
      </PageTitle>
      <search className="xc-toolbar">
        <input
          className="xc-input"
          type="search"
          aria-label={words.list.search}
          placeholder={words.problems.searchHint}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <select
          className="xc-input"
          aria-label={words.submissions.state}
          value={state}
          onChange={(event) => setState(event.target.value)}
        >
          <option value="">{words.problems.allStates}</option>
          {states?.map(({ id, title }) => (
            <option key={id} value={id}>
              {textIn(title, locale)}
            </option>
          ))}
        </select>
        <select
          className="xc-input"
          aria-label={words.checklists.organs}
          value={organ}
          onChange={(event) => setOrgan(event.target.value)}
        >
          <option value="">{words.problems.allOrgans}</option>
          {config?.organs.map(({ id, title }) => (
            <option key={id} value={id}>
              {textIn(title, locale)}
            </option>
          ))}
        </select>
      </search>
      <Loaded query={query}>
        {() => (
          <ProblemTable
            items={query.items}
            left={query.total - query.items.length}
            onMore={query.more}
            first={open}
          />
        )}
      </Loaded>
    </>
  )
}
