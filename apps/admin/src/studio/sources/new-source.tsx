import type { Source } from '@xiance/schema'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { newId } from '../draft/new-id.ts'

/** Registers a document with its text, so that numbers can cite it. */
export function NewSource({ onDone }: { readonly onDone: (id: string | null) => void }) {
  const words = useWords()
  const { resolved, change } = useDraft()
  const add = async (form: FormData) => {
    const text = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    const id = newId('doc', resolved.sources)
    const lines = text('text')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const source: Source = {
      id,
      title: text('title'),
      ...(text('number') !== '' && { number: text('number') }),
      date: text('date') === '' ? null : text('date'),
      text: lines,
    }
    if (await change([{ path: `/sources/${id}`, value: source }])) onDone(id)
  }
  return (
    <form
      className="xc-card xc-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void add(new FormData(event.currentTarget))
      }}
    >
      <h2 className="xc-heading">{words.sources.add}</h2>
      <div className="xc-field-row">
        <label className="xc-field">
          <span className="xc-label">{words.sources.title}</span>
          <input className="xc-input" name="title" required maxLength={200} />
        </label>
        <label className="xc-field">
          <span className="xc-label">{words.sources.number}</span>
          <input className="xc-input" name="number" maxLength={80} />
        </label>
        <label className="xc-field">
          <span className="xc-label">{words.sources.date}</span>
          <input className="xc-input xa-date" name="date" type="date" />
        </label>
      </div>
      <label className="xc-field">
        <span className="xc-label">{words.sources.text}</span>
        <textarea className="xc-input xa-wide" name="text" rows={6} required />
        <span className="xc-hint">{words.sources.textHelp}</span>
      </label>
      <div className="xc-button-group">
        <button type="submit" className="xc-button xc-button--primary">
          {words.sources.register}
        </button>
        <button type="button" className="xc-button" onClick={() => onDone(null)}>
          {words.list.cancel}
        </button>
      </div>
    </form>
  )
}
