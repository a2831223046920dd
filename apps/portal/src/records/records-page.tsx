import { Loaded } from '@xiance/react'
import { textIn } from '@xiance/schema'
import { useDeferredValue, useState } from 'react'
import { usePages } from '../api/use-pages.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useCountyConfig } from '../work/county-config.ts'
import { registerWord } from '../work/register-word.ts'
import { listRecords } from './list-records.ts'
import { RecordFilter } from './record-filter.tsx'
import { RecordList } from './record-list.tsx'

/** 农户: find one by name, initials or number, or narrow down by group. */
export function RecordsPage({ register }: { readonly register: string }) {
  const { locale } = usePreferences()
  const { county, regionName } = useMembership()
  const config = useCountyConfig(county)
  const [search, setSearch] = useState('')
  const [group, setGroup] = useState('')
  const wanted = useDeferredValue(search.trim())
  const input = { county, register, search: wanted, group }
  const query = usePages({
    key: ['register.list', input],
    load: (cursor) => listRecords(input, cursor),
  })
  const groups = (config?.groups ?? []).filter(({ about }) => about === register)
  const definition = config?.registers.find(({ id }) => id === register)
  const title = registerWord(config, register, locale)
  return (
    <div className="xc-stack">
      <PageTitle sub={regionName}>{title}</PageTitle>
      <RecordFilter
        search={search}
        onSearch={setSearch}
        group={group}
        onGroup={setGroup}
        groups={groups.map(({ id, title }) => ({ id, title: textIn(title, locale) }))}
      />
      <Loaded query={query}>
        {() => (
          <RecordList
            register={register}
            what={title}
            items={query.items}
            total={query.total}
            groups={groups}
            number={definition?.key[0]}
            place={regionName}
            narrowed={wanted !== '' || group !== ''}
            onClear={() => {
              setSearch('')
              setGroup('')
            }}
            onMore={query.more}
          />
        )}
      </Loaded>
    </div>
  )
}
