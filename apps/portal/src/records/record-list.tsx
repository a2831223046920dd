import { Link } from '@tanstack/react-router'
import type { Answer } from '@xiance/client'
import { Empty } from '@xiance/react'
import { textIn, type Group } from '@xiance/schema'
import { usePreferences } from '../preferences/preferences.ts'
import { useWords } from '../words/use-words.ts'

type Item = Answer['register']['list']['items'][number]

export interface RecordListProps {
  readonly register: string
  /** What the county calls these records. */
  readonly what: string
  readonly items: readonly Item[]
  readonly total: number
  readonly groups: readonly Group[]
  /** Field that numbers the records. */
  readonly number: string | undefined
  /** Place of the list itself, not repeated on its rows. */
  readonly place: string
  /** A search or a group is set. */
  readonly narrowed: boolean
  readonly onClear: () => void
  readonly onMore: (() => void) | undefined
}

export function RecordList({
  register,
  what,
  items,
  total,
  groups,
  number,
  place,
  narrowed,
  onClear,
  onMore,
}: RecordListProps) {
  const words = useWords()
  const { locale } = usePreferences()
  if (items.length === 0) {
    return narrowed ? (
      <Empty title={words.records.noMatch} help={words.records.noMatchHelp}>
        <button type="button" className="xc-button" onClick={onClear}>
          {words.records.clear}
        </button>
      </Empty>
    ) : (
      <Empty title={words.records.none} help={words.records.noneHelp} />
    )
  }
  const groupTitle = (id: string) =>
    textIn(groups.find((group) => group.id === id)?.title ?? id, locale)
  return (
    <section className="xc-stack xc-stack--tight">
      <p className="xc-text xc-muted" role="status">
        {words.records.count({ count: total, what })}
      </p>
      <ul className="xc-list">
        {items.map(({ id, title, regionName, cells, groups: inGroups }) => (
          <li key={id}>
            <Link
              to="/records/$register/$record"
              params={{ register, record: id }}
              className="xc-list-row"
            >
              <span className="xc-list-row__main">
                <span className="xc-list-row__title">{title}</span>
                <span className="xc-list-row__sub">
                  {[
                    number && cells[number],
                    regionName !== place && regionName,
                    ...inGroups.map(groupTitle),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {onMore && (
        <button type="button" className="xc-button" onClick={onMore}>
          {words.records.more(total - items.length)}
        </button>
      )}
    </section>
  )
}
