import { Empty } from '@xiance/react'
import { textIn } from '@xiance/schema'
import { useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { AddNamed } from '../cells/add-named.tsx'
import { OrderButtons } from '../cells/order-buttons.tsx'
import { TextCell } from '../cells/text-cell.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { newId } from '../draft/new-id.ts'
import { NameColumn } from './name-column.tsx'

/** Option lists: rename, reorder, stop, add. */
export function ListsTab({ at }: { readonly at: string | undefined }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved, change } = useDraft()
  const [chosen, setChosen] = useState(/^\/lists\/([^/]+)/.exec(at ?? '')?.[1] ?? '')
  const list = resolved.lists.find(({ id }) => id === chosen) ?? resolved.lists[0]
  if (list === undefined) return <Empty title={words.base.noLists} />
  const path = `/lists/${list.id}/options`
  const add = (title: string) => {
    const id = newId('option', list.options)
    return change([{ path: `${path}/${id}`, value: { id, title } }])
  }
  return (
    <div className="xa-pair">
      <NameColumn
        items={resolved.lists.map(({ id, title, options }) => ({
          id,
          title: textIn(title, locale),
          end: String(options.length),
        }))}
        chosen={list.id}
        onChoose={setChosen}
      />
      <section className="xc-card xc-card--flush">
        <div className="xc-card__head">
          <h2 className="xc-heading">{textIn(list.title, locale)}</h2>
          <span className="xc-muted">{words.base.optionsHelp}</span>
        </div>
        <table className="xc-table">
          <thead>
            <tr>
              <th scope="col">{words.base.option}</th>
              <th scope="col">{words.base.id}</th>
              <th scope="col">
                <span className="xc-hidden">{words.list.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.options.map(({ id, title }) => (
              <tr key={id}>
                <td>
                  <TextCell label={words.base.option} path={`${path}/${id}/title`} text={title} />
                </td>
                <td className="xc-muted xa-mono">{id}</td>
                <td>
                  <OrderButtons path={path} id={id} title={textIn(title, locale)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="xa-pad">
          <AddNamed label={words.base.newOption} button={words.base.add} onAdd={add} />
        </div>
      </section>
    </div>
  )
}
