import { citationsOf, getAt, scopes, textIn, type Item } from '@xiance/schema'
import { useMemo } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { CitationEditor } from '../cells/citation-editor.tsx'
import { FormulaEditor } from '../cells/formula-editor.tsx'
import { TextCell } from '../cells/text-cell.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { IssueList } from '../issues/issue-list.tsx'
import { issuesAt } from '../issues/issues-at.ts'
import { OrganChoice } from './organ-choice.tsx'

export interface ItemPanelProps {
  readonly path: string
  readonly checklist: string
}

/** The chosen item: its question, the test the ledger answers, the organs responsible, its clause. */
export function ItemPanel({ path, checklist }: ItemPanelProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { draft, resolved, readOnly, change } = useDraft()
  const scope = useMemo(() => scopes(resolved).checklistScope(checklist), [resolved, checklist])
  const item = getAt(resolved, path) as Item | undefined
  if (item === undefined) return null
  const [first = null, ...others] = citationsOf(item)
  return (
    <section className="xc-card xc-stack">
      <h2 className="xc-heading">{textIn(item.title, locale)}</h2>
      {item.ask && (
        <div className="xc-field">
          <span className="xc-label">{words.checklists.question}</span>
          <TextCell
            label={words.checklists.question}
            path={`${path}/ask/title`}
            text={item.ask.title}
          />
        </div>
      )}
      {(item.test === undefined || typeof item.test === 'string') && item.each === undefined && (
        <FormulaEditor
          key={`${path} ${draft.revision}`}
          label={words.checklists.test}
          path={`${path}/test`}
          value={item.test ?? ''}
          scope={scope}
          expected={{ kind: 'bool' }}
          help={words.checklists.testHelp}
        />
      )}
      <OrganChoice
        chosen={item.organs ?? []}
        readOnly={readOnly}
        onChange={(organs) => void change([{ path: `${path}/organs`, value: organs }])}
      />
      <IssueList issues={issuesAt(draft.issues, `${path}/organs`)} />
      <CitationEditor
        key={`cite ${path} ${draft.revision}`}
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
    </section>
  )
}
