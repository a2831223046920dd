import { Loaded } from '@xiance/react'
import { textIn } from '@xiance/schema'
import { useDeferredValue, useState } from 'react'
import { client } from '../../api/api.ts'
import { usePages } from '../../api/use-pages.ts'
import { usePreferences } from '../../preferences/preferences.ts'
import { usePlace } from '../../session/place.ts'
import { PageTitle } from '../../shell/page-title.tsx'
import { useCountyConfig, useCountyInfo } from '../../work/county-config.ts'
import { useWords } from '../../words/use-words.ts'
import { ExportButton } from './export-button.tsx'
import { RecordFilter, type RecordFilterState } from './record-filter.tsx'
import { RecordTable, type RecordSort } from './record-table.tsx'

const pageSize = 50

/** 台账: a register as a ledger, found by words, narrowed by group and place. */
export function RecordsPage({ register }: { readonly register: string }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = usePlace()
  const config = useCountyConfig(county)
  const terms = useCountyInfo(county).data?.terms ?? {}
  const [filter, setFilter] = useState<RecordFilterState>({ search: '', group: '', region: '' })
  const [sort, setSort] = useState<RecordSort | null>(null)
  const wanted = useDeferredValue(filter.search.trim())
  const list = {
    county,
    register,
    ...(wanted !== '' && { search: wanted }),
    ...(filter.group !== '' && { group: filter.group }),
    ...(filter.region !== '' && { region: filter.region }),
    ...(sort && { sort }),
  }
  const input = { ...list, limit: pageSize }
  const query = usePages({
    key: ['register.list', input],
    load: (cursor) => client.register.list.query({ ...input, ...cursor }),
  })
  const definition = config?.registers.find(({ id }) => id === register)
  const title = terms[register] ?? (definition && textIn(definition.title, locale)) ?? register
  return (
    <>
      <PageTitle sub={words.nav.register} actions={<ExportButton list={list} />}>
        {title}
      </PageTitle>
      <RecordFilter
        state={filter}
        onChange={setFilter}
        groups={(config?.groups ?? []).filter(({ about }) => about === register)}
      />
      <Loaded query={query}>
        {() => (
          <RecordTable
            register={definition}
            registerId={register}
            groups={config?.groups ?? []}
            items={query.items}
            total={query.total}
            sort={sort}
            onSort={setSort}
            onClear={() => setFilter({ search: '', group: '', region: '' })}
            onMore={query.more}
          />
        )}
      </Loaded>
    </>
  )
}
