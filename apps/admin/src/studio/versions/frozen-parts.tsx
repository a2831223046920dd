import { Citation, quantityText } from '@xiance/react'
import { citationsOf, quantitiesOf, textIn, type ResolvedConfig, type Series } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { sayPlace } from '../issues/say-place.ts'

/** Rates and targets of a version as ledgers that cannot be written in. */
export function FrozenParts({ config }: { readonly config: ResolvedConfig }) {
  const words = useWords()
  return (
    <>
      <FrozenSeries config={config} collection="parameters" title={words.nav.rates} />
      <FrozenSeries config={config} collection="indicators" title={words.nav.targets} />
    </>
  )
}

interface FrozenSeriesProps {
  readonly config: ResolvedConfig
  readonly collection: 'parameters' | 'indicators'
  readonly title: string
}

function FrozenSeries({ config, collection, title }: FrozenSeriesProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const all: readonly Series[] = config[collection]
  if (all.length === 0) return null
  return (
    <details className="xc-card xa-details">
      <summary>
        {title} · {words.list.count(all.length)}
      </summary>
      <div className="xc-table-scroll">
        <table className="xc-table xc-table--dense">
          <tbody>
            {all.flatMap((series) =>
              series.entries.map((entry) => (
                <tr key={`${series.id} ${entry.id}`}>
                  <th scope="row">
                    {sayPlace(config, `/${collection}/${series.id}/entries/${entry.id}`, locale) ||
                      textIn(series.title, locale)}
                  </th>
                  <td className="xc-number">
                    {quantitiesOf(entry)
                      .map((quantity) => quantityText(quantity, { locale, config }))
                      .join(' · ')}
                  </td>
                  <td>
                    <Citation
                      citations={citationsOf(entry)}
                      sources={config.sources}
                      locale={locale}
                    />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  )
}
