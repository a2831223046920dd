import { citationsOf, getAt, sentenceOf, textIn, type Entry, type Indicator } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { CitationEditor } from '../cells/citation-editor.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { issuesAt } from '../issues/issues-at.ts'
import { ClauseText } from '../sources/clause-text.tsx'
import { MarkedText } from '../sources/marked-text.tsx'

/** The chosen target: findings with every clause involved, its clause in the document, and the clause to edit. */
export function TargetPanel({ path }: { readonly path: string }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { draft, resolved, readOnly, change } = useDraft()
  const indicatorPath = path.split('/').slice(0, 3).join('/')
  const indicator = getAt(resolved, indicatorPath) as Indicator | undefined
  const entry = path === indicatorPath ? undefined : (getAt(resolved, path) as Entry | undefined)
  if (indicator === undefined) return null
  const [first = null, ...others] = entry ? citationsOf(entry) : citationsOf(indicator)
  const findings = issuesAt(draft.issues, indicatorPath).filter(
    ({ severity }) => severity !== 'error',
  )
  const line = resolved.sources
    .find(({ id }) => id === first?.doc)
    ?.text?.find((text) => first !== null && text.includes(first.quote))
  return (
    <>
      {findings.map((finding) => (
        <section
          key={`${finding.path} ${finding.code}`}
          className="xc-banner xc-banner--behind xa-trouble"
        >
          <p className="xc-text xc-strong">{sentenceOf(finding, locale)}</p>
          {finding.source?.map((clause) => (
            <ClauseText
              key={`${clause.at} ${clause.quote}`}
              clause={clause}
              sources={resolved.sources}
            />
          ))}
        </section>
      ))}
      <section className="xc-card xc-stack">
        <h2 className="xc-heading">{textIn(indicator.title, locale)}</h2>
        {indicator.note && <p className="xc-hint">{textIn(indicator.note, locale)}</p>}
        {line !== undefined && first !== null && (
          <p className="xc-quote">
            <MarkedText text={line} quotes={[first.quote]} />
          </p>
        )}
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
        {entry !== undefined && !readOnly && (
          <button
            type="button"
            className="xc-button xc-button--danger"
            onClick={() => void change([{ path }])}
          >
            {words.targets.remove}
          </button>
        )}
      </section>
    </>
  )
}
