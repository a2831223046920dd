import { kinds, textIn, type Field, type Kind, type Page } from '@xiance/schema'
import { useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { newId } from '../draft/new-id.ts'
import { formFieldIds } from './form-field-ids.ts'

export interface AddFieldProps {
  /** Path of the page. */
  readonly path: string
  readonly page: Page
  readonly onAdded: (field: string) => void
}

/** + under a page: the kind and the question. */
export function AddField({ path, page, onAdded }: AddFieldProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved, readOnly, change } = useDraft()
  const [open, setOpen] = useState(false)
  if (readOnly) return null
  const add = async (form: FormData) => {
    const kind = Object.values(kinds).find((one) => one.kind === form.get('kind'))?.kind
    const title = form.get('title')
    if (kind === undefined || typeof title !== 'string' || title.trim() === '') return
    const id = newId(
      'question',
      formFieldIds(resolved).map((known) => ({ id: known })),
    )
    const field = fieldOf(kind, { id, title: title.trim(), list: resolved.lists[0]?.id })
    if (await change([{ path: `${path}/fields/${id}`, value: field }])) {
      setOpen(false)
      onAdded(id)
    }
  }
  if (!open)
    return (
      <button
        type="button"
        className="xc-button xc-button--quiet xc-button--small xa-add"
        aria-label={`${words.forms.addField} ${textIn(page.title, locale)}`}
        onClick={() => setOpen(true)}
      >
        + {words.forms.addField}
      </button>
    )
  return (
    <form
      className="xc-stack xc-stack--tight xa-pad"
      onSubmit={(event) => {
        event.preventDefault()
        void add(new FormData(event.currentTarget))
      }}
    >
      <select className="xc-input" name="kind" aria-label={words.base.kind} defaultValue="text">
        {Object.values(kinds).map(({ kind, title }) => (
          <option key={kind} value={kind}>
            {textIn(title, locale)}
          </option>
        ))}
      </select>
      <input
        className="xc-input"
        name="title"
        aria-label={words.forms.label}
        placeholder={words.forms.label}
        maxLength={120}
        autoFocus
        required
      />
      <div className="xc-button-group">
        <button type="submit" className="xc-button xc-button--small">
          {words.base.add}
        </button>
        <button
          type="button"
          className="xc-button xc-button--quiet xc-button--small"
          onClick={() => setOpen(false)}
        >
          {words.list.cancel}
        </button>
      </div>
    </form>
  )
}

interface NewField {
  readonly id: string
  readonly title: string
  readonly list: string | undefined
}

/** A field that is whole from the start: what its kind cannot do without is filled with something to change. */
function fieldOf(kind: Kind, { id, title, list }: NewField): Field {
  const { properties } = kinds[kind]
  return {
    id,
    title,
    kind,
    ...(properties.includes('list') && list !== undefined && { list }),
    ...(properties.includes('rows') && { rows: [{ id: 'item', title, kind: 'text' as const }] }),
    ...(properties.includes('value') && { value: '0' }),
  }
}
