import { Empty } from '@xiance/react'
import { useMemo, useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { PageTitle } from '../../shell/page-title.tsx'
import { useWords } from '../../words/use-words.ts'
import { applyEdits } from '../draft/apply-edits.ts'
import { useDraft } from '../draft/draft-context.ts'
import type { Edit } from '../draft/edit.ts'
import { EntryPanel } from './entry-panel.tsx'
import { HouseholdPanel } from './household-panel.tsx'
import { OpenRates } from './open-rates.tsx'
import { printsAmount, rateTable } from './rate-table.ts'
import { RateTableView } from './rate-table-view.tsx'

/** 补贴标准: what each subsidy pays and up to where, beside a household that shows what it means. */
export function RatesPage({ at }: { readonly at: string | undefined }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  const [chosen, setChosen] = useState<string | null>(null)
  const [preview, setPreview] = useState<readonly Edit[] | null>(null)
  const selected = chosen ?? entryIn(at)
  const tables = resolved.subsidies.map((subsidy) =>
    rateTable(subsidy, { config: resolved, locale }),
  )
  const shown = useMemo(
    () => (preview === null ? resolved : applyEdits(resolved, preview)),
    [resolved, preview],
  )
  return (
    <>
      <PageTitle sub={words.rates.sub}>{words.nav.rates}</PageTitle>
      {tables.length === 0 && <Empty title={words.rates.none} help={words.rates.noneHelp} />}
      <div className="xa-split">
        <div className="xc-stack">
          {tables.filter(printsAmount).map((table) => (
            <RateTableView
              key={table.subsidy.id}
              table={table}
              selected={selected}
              onSelect={setChosen}
              onPreview={setPreview}
            />
          ))}
          <OpenRates
            tables={tables.filter((table) => !printsAmount(table))}
            selected={selected}
            onSelect={setChosen}
            onPreview={setPreview}
          />
        </div>
        <aside className="xc-stack xa-aside">
          {selected !== null && <EntryPanel key={selected} path={selected} />}
          <HouseholdPanel config={shown} />
        </aside>
      </div>
    </>
  )
}

/** The entry a link to this page points at. */
function entryIn(at: string | undefined): string | null {
  return /^\/parameters\/[^/]+\/entries\/[^/]+/.exec(at ?? '')?.[0] ?? null
}
