import { Empty } from '@xiance/react'
import { textIn, type Item } from '@xiance/schema'
import { useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { PageTitle } from '../../shell/page-title.tsx'
import { useWords } from '../../words/use-words.ts'
import { AddNamed } from '../cells/add-named.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { newId } from '../draft/new-id.ts'
import { ItemPanel } from './item-panel.tsx'
import { ItemRows } from './item-rows.tsx'

/** 检查表: the items with who answers for them, edited in place. */
export function ChecklistsPage({ at }: { readonly at: string | undefined }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved, change } = useDraft()
  const [chosen, setChosen] = useState(/^\/checklists\/([^/]+)/.exec(at ?? '')?.[1] ?? '')
  const [picked, setPicked] = useState<string | null>(null)
  const selected = picked ?? /^\/checklists\/[^/]+(?:\/items\/[^/]+)+/.exec(at ?? '')?.[0] ?? null
  const checklist =
    resolved.checklists.find(({ id }) => id === chosen) ??
    resolved.checklists.find(({ onFail }) => onFail !== undefined) ??
    resolved.checklists[0]
  if (checklist === undefined)
    return (
      <>
        <PageTitle>{words.nav.checklists}</PageTitle>
        <Empty title={words.checklists.none} />
      </>
    )
  const path = `/checklists/${checklist.id}`
  const items = checklist.items ?? []
  const add = (title: string) => {
    const id = newId('item', items)
    const item: Item = {
      id,
      title,
      ask: { id: 'answer', title, kind: 'boolean', unknown: true },
    }
    return change([{ path: `${path}/items/${id}`, value: item }])
  }
  return (
    <>
      <PageTitle
        sub={words.checklists.sub(items.length)}
        actions={
          resolved.checklists.length > 1 && (
            <select
              className="xc-input"
              aria-label={words.nav.checklists}
              value={checklist.id}
              onChange={(event) => {
                setChosen(event.target.value)
                setPicked(null)
              }}
            >
              {resolved.checklists.map(({ id, title }) => (
                <option key={id} value={id}>
                  {textIn(title, locale)}
                </option>
              ))}
            </select>
          )
        }
      >
        {words.nav.checklists}
      </PageTitle>
      <div className="xa-split">
        <section className="xc-card xc-card--flush">
          <div className="xc-card__head">
            <h2 className="xc-heading">{textIn(checklist.title, locale)}</h2>
          </div>
          <div className="xc-table-scroll">
            <table className="xc-table">
              <thead>
                <tr>
                  <th scope="col">{words.checklists.item}</th>
                  <th scope="col">{words.checklists.organs}</th>
                  <th scope="col">{words.checklists.answeredBy}</th>
                  <th scope="col">
                    <span className="xc-hidden">{words.list.actions}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                <ItemRows
                  path={`${path}/items`}
                  items={items}
                  depth={0}
                  selected={selected}
                  onSelect={setPicked}
                />
              </tbody>
            </table>
          </div>
          <div className="xa-pad">
            <AddNamed label={words.checklists.newItem} button={words.checklists.add} onAdd={add} />
          </div>
        </section>
        <aside className="xc-stack xa-aside xa-aside--sticky">
          {selected === null ? (
            <Empty title={words.checklists.choose} />
          ) : (
            <ItemPanel key={selected} path={selected} checklist={checklist.id} />
          )}
        </aside>
      </div>
    </>
  )
}
