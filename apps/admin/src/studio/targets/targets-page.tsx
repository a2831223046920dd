import { Empty } from '@xiance/react'
import { textIn } from '@xiance/schema'
import { useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { PageTitle } from '../../shell/page-title.tsx'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { TargetFilter, type TargetFilterState } from './target-filter.tsx'
import { targetGrid } from './target-grid.ts'
import { TargetGridView } from './target-grid-view.tsx'
import { TargetPanel } from './target-panel.tsx'

/** 指标与目标: the grid of targets as written, the clause of the chosen one beside it. */
export function TargetsPage({ at }: { readonly at: string | undefined }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { draft, resolved } = useDraft()
  const [filter, setFilter] = useState<TargetFilterState>({ search: '', domain: '', only: 'all' })
  const [chosen, setChosen] = useState<string | null>(null)
  const selected = chosen ?? /^\/indicators\/[^/]+(\/entries\/[^/]+)?/.exec(at ?? '')?.[0] ?? null
  const touched = (id: string, places: readonly { readonly path: string }[]) =>
    places.some(({ path }) => path.startsWith(`/indicators/${id}/`) || path === `/indicators/${id}`)
  const grid = targetGrid({
    config: resolved,
    issues: draft.issues,
    locale,
    keep: ({ id, title, domain }) =>
      textIn(title, locale).includes(filter.search.trim()) &&
      (filter.domain === '' || domain === filter.domain) &&
      (filter.only === 'all' ||
        touched(id, filter.only === 'changed' ? draft.changes : draft.issues)),
  })
  const shown = grid.domains.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <PageTitle sub={words.targets.sub(resolved.indicators.length)}>{words.nav.targets}</PageTitle>
      <TargetFilter state={filter} onChange={setFilter} shown={shown} />
      {shown === 0 ? (
        <Empty title={words.list.none} help={words.list.noneHelp} />
      ) : (
        <div className="xa-split xa-split--grid">
          <TargetGridView grid={grid} selected={selected} onSelect={setChosen} />
          <aside className="xc-stack xa-aside xa-aside--sticky">
            {selected === null ? (
              <Empty title={words.targets.choose} />
            ) : (
              <TargetPanel key={selected} path={selected} />
            )}
          </aside>
        </div>
      )}
    </>
  )
}
