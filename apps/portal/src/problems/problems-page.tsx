import { Loaded } from '@xiance/react'
import { useDeferredValue, useState } from 'react'
import { client } from '../api/api.ts'
import { usePages } from '../api/use-pages.ts'
import { useMembership } from '../session/membership.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useCountyConfig } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { ProblemFilter } from './problem-filter.tsx'
import { ProblemList } from './problem-list.tsx'
import { problemStates } from './problem-states.ts'

const pageSize = 30

/** 问题: what inspections found, with organs and state. */
export function ProblemsPage() {
  const words = useWords()
  const { county, regionName } = useMembership()
  const config = useCountyConfig(county)
  const [search, setSearch] = useState('')
  const [state, setState] = useState('')
  const [organ, setOrgan] = useState('')
  const wanted = useDeferredValue(search.trim())
  const input = {
    county,
    limit: pageSize,
    ...(wanted !== '' && { search: wanted }),
    ...(state !== '' && { state }),
    ...(organ !== '' && { organ }),
  }
  const query = usePages({
    key: ['problem.list', input],
    load: (cursor) => client.problem.list.query({ ...input, ...cursor }),
  })
  return (
    <div className="xc-stack">
      <PageTitle sub={regionName}>{words.shell.tabs.problems}</PageTitle>
      <ProblemFilter
        search={search}
        onSearch={setSearch}
        state={state}
        onState={setState}
        states={config ? problemStates(config) : []}
        organ={organ}
        onOrgan={setOrgan}
        organs={config?.organs ?? []}
      />
      <Loaded query={query}>
        {() => (
          <ProblemList
            items={query.items}
            total={query.total}
            narrowed={wanted !== '' || state !== '' || organ !== ''}
            onMore={query.more}
          />
        )}
      </Loaded>
    </div>
  )
}
