import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { api } from '../api/api.ts'
import { useMembership } from '../session/membership.ts'
import { Loaded } from '../shell/loaded.tsx'
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
  const query = useInfiniteQuery({
    ...api.problem.list.infiniteQueryOptions(
      {
        county,
        limit: pageSize,
        ...(wanted !== '' && { search: wanted }),
        ...(state !== '' && { state }),
        ...(organ !== '' && { organ }),
      },
      { getNextPageParam: ({ next }) => next },
    ),
    placeholderData: keepPreviousData,
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
        {({ pages }) => (
          <ProblemList
            items={pages.flatMap(({ items }) => items)}
            total={pages[0]?.total ?? 0}
            narrowed={wanted !== '' || state !== '' || organ !== ''}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </Loaded>
    </div>
  )
}
