import { textIn, type Item } from '@xiance/schema'
import { Fragment } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { OrderButtons } from '../cells/order-buttons.tsx'
import { TextCell } from '../cells/text-cell.tsx'
import { useDraft } from '../draft/draft-context.ts'

export interface ItemRowsProps {
  /** Path of the list of items. */
  readonly path: string
  readonly items: readonly Item[]
  readonly depth: number
  readonly selected: string | null
  readonly onSelect: (path: string) => void
}

/** Items of a checklist, parts indented under their whole. */
export function ItemRows({ path, items, depth, selected, onSelect }: ItemRowsProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  const organTitle = (id: string) =>
    textIn(resolved.organs.find((organ) => organ.id === id)?.title ?? id, locale)
  return items.map((item) => {
    const own = `${path}/${item.id}`
    return (
      <Fragment key={item.id}>
        <tr aria-selected={selected === own} onClick={() => onSelect(own)}>
          <th scope="row" className={depth > 0 ? 'xa-indent' : undefined}>
            <TextCell label={words.checklists.item} path={`${own}/title`} text={item.title} />
          </th>
          <td>
            {(item.organs ?? []).length === 0 ? (
              <span className="xc-blank">{words.checklists.noOrgan}</span>
            ) : (
              (item.organs ?? []).map(organTitle).join('、')
            )}
          </td>
          <td className="xc-muted">
            {item.test !== undefined && item.ask !== undefined
              ? words.checklists.both
              : item.test !== undefined
                ? words.checklists.byLedger
                : words.checklists.byPerson}
          </td>
          <td>
            <OrderButtons path={path} id={item.id} title={textIn(item.title, locale)} />
          </td>
        </tr>
        {item.items !== undefined && (
          <ItemRows
            path={`${own}/items`}
            items={item.items}
            depth={depth + 1}
            selected={selected}
            onSelect={onSelect}
          />
        )}
      </Fragment>
    )
  })
}
