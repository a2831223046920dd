import { Empty, Loaded } from '@xiance/react'
import { useDeferredValue, useState } from 'react'
import { client } from '../api/api.ts'
import { usePages } from '../api/use-pages.ts'
import { usePlace } from '../session/place.ts'
import { More } from '../shell/more.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { AuditTable } from './audit-table.tsx'
import { VerifyChain } from './verify-chain.tsx'

/** 审计: every write, newest first, and whether the chain is whole. */
export function AuditPage() {
  const words = useWords()
  const { county } = usePlace()
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search.trim())
  const input = { county, limit: 50, ...(wanted !== '' && { search: wanted }) }
  const query = usePages({
    key: ['audit.list', input],
    load: (cursor) => client.audit.list.query({ ...input, ...cursor }),
  })
  return (
    <>
      <PageTitle sub={words.audit.sub} actions={<VerifyChain />}>
        {words.nav.audit}
      </PageTitle>
      <search className="xc-toolbar">
        <input
          className="xc-input"
          type="search"
          aria-label={words.list.search}
          placeholder={words.audit.searchHint}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <span className="xc-muted" role="status">
          {query.data && words.audit.count(query.total)}
        </span>
      </search>
      <Loaded query={query}>
        {() =>
          query.items.length === 0 ? (
            <Empty title={words.list.none} help={words.list.noneHelp} />
          ) : (
            <>
              <AuditTable items={query.items} />
              <More left={query.total - query.items.length} onMore={query.more} />
            </>
          )
        }
      </Loaded>
    </>
  )
}
