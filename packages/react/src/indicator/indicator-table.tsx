import type { IndicatorProgress } from '@xiance/engine'
import type { Locale } from '@xiance/schema'
import { linked, type AnyConfig } from '../form/linked.ts'
import { wordsIn } from '../locales/index.ts'
import { themeAttributes, useLayout, type Theme } from '../theme/layout.ts'
import { IndicatorValue } from './indicator-value.tsx'
import { TargetCell } from './target-cell.tsx'

/** One indicator at one region and period, with the words around it. */
export interface IndicatorRow {
  readonly indicator: string
  readonly title: string
  readonly unit: string | null
  readonly domainTitle?: string | null
  readonly progress: IndicatorProgress
}

export interface IndicatorTableProps {
  readonly rows: readonly IndicatorRow[]
  readonly config: AnyConfig
  readonly locale?: Locale | undefined
  readonly theme?: Theme | undefined
  /** Opens the door behind a number. */
  readonly onOpen?: ((indicator: string) => void) | undefined
}

/** Indicators with their actual value, this year's and the final target; cards on a phone. */
export function IndicatorTable(props: IndicatorTableProps) {
  const { rows, locale = 'zh-CN', theme = {}, onOpen } = props
  const { config } = linked(props.config)
  const layout = useLayout(theme.layout)
  const words = wordsIn(locale)
  const title = (row: IndicatorRow) =>
    onOpen ? (
      <button type="button" className="xc-link" onClick={() => onOpen(row.indicator)}>
        {row.title}
      </button>
    ) : (
      row.title
    )
  if (layout === 'phone') {
    return (
      <ul
        className="xc-root xc-list-plain xc-stack xc-stack--tight"
        {...themeAttributes(theme, layout)}
      >
        {rows.map((row) => (
          <li key={row.indicator} className="xc-card xc-stack xc-stack--tight">
            <div className="xc-inline xc-spread">
              <strong className="xc-strong">{title(row)}</strong>
              <span className="xc-strong">
                <IndicatorValue row={row} locale={locale} />
              </span>
            </div>
            <TargetCell
              word={words.thisYear}
              targets={row.progress.thisYear}
              config={config}
              locale={locale}
            />
            <TargetCell
              word={words.finalTarget}
              targets={onlyFinal(row.progress)}
              config={config}
              locale={locale}
            />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <div className="xc-root xc-table-scroll" {...themeAttributes(theme, layout)}>
      <table className="xc-table xc-table--top">
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col" className="xc-number">
              {words.value}
            </th>
            <th scope="col">{words.thisYear}</th>
            <th scope="col">{words.finalTarget}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.indicator}>
              <th scope="row">
                {title(row)}
                {row.domainTitle && <div className="xc-hint">{row.domainTitle}</div>}
              </th>
              <td className="xc-number">
                <IndicatorValue row={row} locale={locale} />
              </td>
              <td>
                <TargetCell targets={row.progress.thisYear} config={config} locale={locale} />
              </td>
              <td>
                <TargetCell targets={onlyFinal(row.progress)} config={config} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The final targets that are not already shown as this year's. */
function onlyFinal({ thisYear, final }: IndicatorProgress): IndicatorProgress['final'] {
  return final.filter(({ entry }) => thisYear.every((target) => target.entry !== entry))
}
