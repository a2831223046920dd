import { Link } from '@tanstack/react-router'
import type { Answer } from '@xiance/client'
import { Empty } from '@xiance/react'
import { textIn, unitLabel, type Group, type Register } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { usePlace } from '../../session/place.ts'
import { More } from '../../shell/more.tsx'
import { useCountyConfig } from '../../work/county-config.ts'
import { useWords } from '../../words/use-words.ts'
import { recordColumns } from './record-columns.ts'

export interface RecordSort {
  readonly field: string
  readonly desc: boolean
}

export interface RecordTableProps {
  readonly register: Register | undefined
  readonly registerId: string
  readonly groups: readonly Group[]
  readonly items: readonly Answer['register']['list']['items'][number][]
  readonly total: number
  readonly sort: RecordSort | null
  readonly onSort: (sort: RecordSort | null) => void
  readonly onClear: () => void
  readonly onMore: (() => void) | undefined
}

/** The ledger: name and place frozen, units in the headings, private cells masked by the server. */
export function RecordTable(props: RecordTableProps) {
  const { register, registerId, groups, items, total, sort, onSort, onClear, onMore } = props
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = usePlace()
  const config = useCountyConfig(county)
  const hasGroups = groups.some(({ about }) => about === registerId)
  const columns = recordColumns(register, hasGroups)
  if (items.length === 0)
    return (
      <Empty title={words.list.none} help={words.list.noneHelp}>
        <button type="button" className="xc-button" onClick={onClear}>
          {words.list.clear}
        </button>
      </Empty>
    )
  const groupTitle = (id: string) =>
    textIn(groups.find((group) => group.id === id)?.title ?? id, locale)
  return (
    <>
      <p className="xc-text xc-muted" role="status">
        {words.records.count(total)}
      </p>
      <div className="xc-table-scroll xa-ledger">
        <table className="xc-table xc-table--sticky xa-cards">
          <thead>
            <tr>
              <th scope="col" className="xc-table__freeze">
                {words.records.name}
              </th>
              {hasGroups && <th scope="col">{words.records.group}</th>}
              {columns.map((field) => (
                <th key={field.id} scope="col" aria-sort={sortWord(field.id)}>
                  <button
                    type="button"
                    className="xc-table__sort"
                    disabled={field.private !== undefined}
                    onClick={() => onSort(nextSort(field.id))}
                  >
                    {textIn(field.title, locale)}
                    {field.unit !== undefined && config && (
                      <span className="xc-unit">{unitLabel(config, field.unit)}</span>
                    )}
                    {sort?.field === field.id && (sort.desc ? ' ↓' : ' ↑')}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row" className="xc-table__freeze">
                  <Link
                    to="/office/records/$register/$record"
                    params={{ register: registerId, record: item.id }}
                    className="xc-link"
                  >
                    {item.title}
                  </Link>
                  <span className="xc-unit">{item.regionName}</span>
                </th>
                {hasGroups && (
                  <td data-label={words.records.group}>
                    {item.groups.map(groupTitle).join('、') || <span className="xc-blank">—</span>}
                  </td>
                )}
                {columns.map(({ id, title }) => (
                  <td key={id} data-label={textIn(title, locale)}>
                    {item.cells[id] ?? <span className="xc-blank">—</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More left={total - items.length} onMore={onMore} />
    </>
  )

  function sortWord(field: string): 'ascending' | 'descending' | 'none' {
    return sort?.field !== field ? 'none' : sort.desc ? 'descending' : 'ascending'
  }

  function nextSort(field: string): RecordSort | null {
    if (sort?.field !== field) return { field, desc: false }
    return sort.desc ? null : { field, desc: true }
  }
}
