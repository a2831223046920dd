import { Citation, Empty } from '@xiance/react'
import { citationsOf, textIn, unitLabel } from '@xiance/schema'
import { useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { sayPlace } from '../issues/say-place.ts'
import { EntryPanel } from '../rates/entry-panel.tsx'
import { entryPath, RateCell } from '../rates/rate-cell.tsx'

/** Every parameter with its entries, those of subsidies too. */
export function ParametersTab({ at }: { readonly at: string | undefined }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  const [selected, setSelected] = useState(
    /^\/parameters\/[^/]+\/entries\/[^/]+/.exec(at ?? '')?.[0] ?? null,
  )
  const unitOf = (unit: string | undefined) =>
    unit === undefined ? [] : [unitLabel(resolved, unit)]
  if (resolved.parameters.length === 0) return <Empty title={words.base.noParameters} />
  return (
    <div className="xa-split">
      <div className="xc-table-scroll">
        <table className="xc-table">
          <thead>
            <tr>
              <th scope="col">{words.parts.parameters}</th>
              <th scope="col" className="xc-number">
                {words.base.value}
              </th>
              <th scope="col">{words.base.unit}</th>
              <th scope="col">{words.rates.clause}</th>
            </tr>
          </thead>
          <tbody>
            {resolved.parameters.flatMap((series) =>
              series.entries.map((entry) => {
                const path = entryPath(series, entry)
                const label = sayPlace(resolved, path, locale)
                return (
                  <tr key={path}>
                    <th scope="row">
                      {label}
                      {series.note && <div className="xc-hint">{textIn(series.note, locale)}</div>}
                    </th>
                    <td className="xc-number">
                      <RateCell
                        series={series}
                        entry={entry}
                        label={label}
                        selected={selected === path}
                        onSelect={() => setSelected(path)}
                      />
                    </td>
                    <td>{[series.unit].flat().flatMap(unitOf).join('、')}</td>
                    <td>
                      <Citation
                        citations={citationsOf(entry)}
                        sources={resolved.sources}
                        locale={locale}
                      />
                    </td>
                  </tr>
                )
              }),
            )}
          </tbody>
        </table>
      </div>
      <aside className="xc-stack xa-aside xa-aside--sticky">
        {selected !== null && <EntryPanel key={selected} path={selected} />}
      </aside>
    </div>
  )
}
