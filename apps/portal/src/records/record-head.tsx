import type { Answer } from '@xiance/client'
import { textIn, type ResolvedConfig } from '@xiance/schema'
import { usePreferences } from '../preferences/preferences.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useWords } from '../words/use-words.ts'

export interface RecordPart {
  readonly answer: Answer['register']['get']
  readonly config: ResolvedConfig
  readonly register: string
}

/** Name, place and group with the day from which it holds. */
export function RecordHead({ answer, config }: Omit<RecordPart, 'register'>) {
  const words = useWords()
  const { locale } = usePreferences()
  const { title, regionName, groups, groupsSince } = answer
  return (
    <header className="xc-stack xc-stack--tight">
      <PageTitle sub={regionName}>{title}</PageTitle>
      {groups.length > 0 && (
        <p className="xc-inline xc-text">
          {groups.map((id) => (
            <span key={id} className="xc-tag">
              {textIn(config.groups.find((group) => group.id === id)?.title ?? id, locale)}
            </span>
          ))}
          {groupsSince && (
            <span className="xc-muted xc-small">{words.records.since(groupsSince)}</span>
          )}
        </p>
      )}
    </header>
  )
}
