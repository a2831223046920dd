import { Citation, Empty } from '@xiance/react'
import { citationsOf, scopes, textIn } from '@xiance/schema'
import { useMemo, useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { FormulaEditor } from '../cells/formula-editor.tsx'
import { TextCell } from '../cells/text-cell.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { NameColumn } from './name-column.tsx'

/** Groups: who belongs, as a formula over the register. */
export function GroupsTab({ at }: { readonly at: string | undefined }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { draft, resolved } = useDraft()
  const [chosen, setChosen] = useState(/^\/groups\/([^/]+)/.exec(at ?? '')?.[1] ?? '')
  const all = useMemo(() => scopes(resolved), [resolved])
  const group = resolved.groups.find(({ id }) => id === chosen) ?? resolved.groups[0]
  if (group === undefined) return <Empty title={words.base.noGroups} />
  const path = `/groups/${group.id}`
  return (
    <div className="xa-pair">
      <NameColumn
        items={resolved.groups.map(({ id, title }) => ({ id, title: textIn(title, locale) }))}
        chosen={group.id}
        onChoose={setChosen}
      />
      <section className="xc-card xc-stack">
        <div className="xc-field">
          <span className="xc-label">{words.base.groupTitle}</span>
          <TextCell
            key={path}
            label={words.base.groupTitle}
            path={`${path}/title`}
            text={group.title}
          />
        </div>
        {group.members === undefined && (
          <FormulaEditor
            key={`${path} ${draft.revision}`}
            label={words.base.groupWhere}
            path={`${path}/where`}
            value={group.where ?? ''}
            scope={all.groupScope(group.id)}
            expected={{ kind: 'bool' }}
            help={words.base.groupHelp}
          />
        )}
        <Citation citations={citationsOf(group)} sources={resolved.sources} locale={locale} open />
      </section>
    </div>
  )
}
