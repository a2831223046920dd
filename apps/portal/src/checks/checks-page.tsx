import { Loaded, sayPeriod } from '@xiance/react'
import { textIn } from '@xiance/schema'
import { useDeferredValue, useState } from 'react'
import { client } from '../api/api.ts'
import { usePages } from '../api/use-pages.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { SearchBox } from '../shell/search-box.tsx'
import { useCountyConfig } from '../work/county-config.ts'
import { registerWord } from '../work/register-word.ts'
import { useWords } from '../words/use-words.ts'
import { SubjectList } from './subject-list.tsx'

const pageSize = 30

/** 检查: the round's villages, each with where it stands. */
export function ChecksPage({ checklist }: { readonly checklist: string }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = useMembership()
  const config = useCountyConfig(county)
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search.trim())
  const input = { county, checklist, limit: pageSize, ...(wanted !== '' && { search: wanted }) }
  const query = usePages({
    key: ['checklist.subjects', input],
    load: (cursor) => client.checklist.subjects.query({ ...input, ...cursor }),
  })
  const definition = config?.checklists.find(({ id }) => id === checklist)
  const round = query.data?.pages[0]?.round
  return (
    <div className="xc-stack">
      <PageTitle sub={round && words.checks.round(sayPeriod(round, locale))}>
        {definition ? textIn(definition.title, locale) : words.shell.tabs.checks}
      </PageTitle>
      <SearchBox label={words.checks.search} value={search} onChange={setSearch} />
      <Loaded query={query}>
        {() => (
          <SubjectList
            checklist={checklist}
            what={registerWord(config, definition?.about ?? '', locale)}
            items={query.items}
            total={query.total}
            onMore={query.more}
          />
        )}
      </Loaded>
    </div>
  )
}
