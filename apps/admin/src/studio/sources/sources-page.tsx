import { textIn, type Source } from '@xiance/schema'
import { useMemo, useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { PageTitle } from '../../shell/page-title.tsx'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { citationsIn, type Cited } from './citations-in.ts'
import { NewSource } from './new-source.tsx'
import { SourceText } from './source-text.tsx'
import { WhoCites } from './who-cites.tsx'

/** 政策文件: the text with its cited words marked, and for each paragraph what rests on it. */
export function SourcesPage({ at }: { readonly at: string | undefined }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved, readOnly } = useDraft()
  const [chosen, setChosen] = useState(/^\/sources\/([^/]+)/.exec(at ?? '')?.[1] ?? '')
  const [line, setLine] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const cited = useMemo(() => citationsIn(resolved), [resolved])
  const source =
    resolved.sources.find(({ id }) => id === chosen) ?? mostCited(resolved.sources, cited)
  const citing = cited.filter(({ citation }) => citation.doc === source?.id)
  return (
    <>
      <PageTitle
        sub={words.sources.sub}
        actions={
          !readOnly && (
            <button type="button" className="xc-button" onClick={() => setAdding(!adding)}>
              {words.sources.add}
            </button>
          )
        }
      >
        {words.nav.sources}
      </PageTitle>
      {adding && (
        <NewSource
          onDone={(id) => {
            setAdding(false)
            if (id !== null) setChosen(id)
          }}
        />
      )}
      <div className="xc-toolbar">
        <label className="xc-inline">
          {words.cite.document}
          <select
            className="xc-input"
            value={source?.id ?? ''}
            onChange={(event) => {
              setChosen(event.target.value)
              setLine(null)
            }}
          >
            {resolved.sources.map(({ id, title }) => (
              <option key={id} value={id}>
                {textIn(title, locale)}
              </option>
            ))}
          </select>
        </label>
        <span className="xc-muted">{words.sources.cited(citing.length)}</span>
      </div>
      {source && (
        <div className="xa-split">
          <SourceText
            key={source.id}
            source={source}
            citations={citing.map(({ citation }) => citation)}
            selected={line}
            onSelect={setLine}
          />
          <aside className="xc-stack xa-aside">
            <WhoCites
              cited={
                line === null
                  ? citing
                  : citing.filter(({ citation }) => line.includes(citation.quote))
              }
              narrowed={line !== null}
              onAll={() => setLine(null)}
            />
          </aside>
        </div>
      )}
    </>
  )
}

/** The document most of the config rests on is the one people come to read. */
function mostCited(sources: readonly Source[], cited: readonly Cited[]): Source | undefined {
  const count = (id: string) => cited.filter(({ citation }) => citation.doc === id).length
  return sources.toSorted((one, other) => count(other.id) - count(one.id))[0]
}
