import { citationsOf, entryKey, getAt, textIn, type Entry, type Series } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { CitationEditor } from '../cells/citation-editor.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { issuesAt } from '../issues/issues-at.ts'
import { sayPlace } from '../issues/say-place.ts'
import { ClauseText } from '../sources/clause-text.tsx'
import { startOf } from './rate-table.ts'

/** The chosen entry: its clause, and how to let another value hold from a day on. */
export function EntryPanel({ path }: { readonly path: string }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { draft, resolved, readOnly, change } = useDraft()
  const entry = getAt(resolved, path) as Entry | undefined
  const seriesPath = path.slice(0, path.indexOf('/entries/'))
  const series = getAt(resolved, seriesPath) as Series | undefined
  if (entry === undefined || series === undefined) return null
  const [first = null] = citationsOf(entry)
  const others = citationsOf(entry).slice(1)
  const addFrom = (from: string) => {
    const next: Entry = { ...entry, when: { from } }
    const id = entryKey({ ...next })
    return change([{ path: `${seriesPath}/entries/${id}`, value: { ...next, id } }])
  }
  return (
    <section className="xc-card xc-stack xc-stack--tight">
      <h2 className="xc-heading">{sayPlace(resolved, path, locale)}</h2>
      {series.note && <p className="xc-hint">{textIn(series.note, locale)}</p>}
      {first !== null && <ClauseText clause={first} sources={resolved.sources} />}
      <details className="xa-details">
        <summary>{words.cite.edit}</summary>
        <div className="xc-stack">
          <CitationEditor
            key={`${path} ${draft.revision}`}
            config={resolved}
            citation={first}
            issues={issuesAt(draft.issues, `${path}/source`)}
            readOnly={readOnly}
            onCommit={(citation) =>
              change([
                {
                  path: `${path}/source`,
                  value: others.length === 0 ? citation : [citation, ...others],
                },
              ])
            }
          />
          {!readOnly && (
            <form
              className="xc-stack xc-stack--tight xa-divided"
              onSubmit={(event) => {
                event.preventDefault()
                const from = new FormData(event.currentTarget).get('from')
                if (typeof from === 'string' && from !== '') void addFrom(from)
              }}
            >
              <label className="xc-field">
                <span className="xc-label">{words.rates.newFrom}</span>
                <span className="xc-inline">
                  <input className="xc-input xa-date" type="date" name="from" required />
                  <button type="submit" className="xc-button">
                    {words.rates.addFrom}
                  </button>
                </span>
                <span className="xc-hint">{words.rates.newFromHelp}</span>
              </label>
              {startOf(entry) !== '' && (
                <button
                  type="button"
                  className="xc-button xc-button--danger"
                  onClick={() => void change([{ path }])}
                >
                  {words.rates.removeDated}
                </button>
              )}
            </form>
          )}
        </div>
      </details>
    </section>
  )
}
