import { Link } from '@tanstack/react-router'
import { workOf } from '@xiance/engine'
import { Empty } from '@xiance/react'
import { textIn } from '@xiance/schema'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useCountyConfig } from '../work/county-config.ts'
import { registerWord } from '../work/register-word.ts'
import { useWords } from '../words/use-words.ts'

/** 检查: every checklist this role goes through, with what it is about. */
export function ChecklistsPage() {
  const words = useWords()
  const { locale } = usePreferences()
  const { county, role, regionName } = useMembership()
  const config = useCountyConfig(county)
  const checklists = config === undefined ? [] : workOf(config, role).checklists
  return (
    <div className="xc-stack">
      <PageTitle sub={regionName}>{words.shell.tabs.checks}</PageTitle>
      {config !== undefined && checklists.length === 0 && (
        <Empty title={words.checks.notYours} help={words.checks.notYoursHelp} />
      )}
      {checklists.length > 0 && (
        <ul className="xc-list">
          {checklists.map(({ id, title, about }) => (
            <li key={id}>
              <Link to="/checks/$checklist" params={{ checklist: id }} className="xc-list-row">
                <span className="xc-list-row__main">
                  <span className="xc-list-row__title">{textIn(title, locale)}</span>
                  <span className="xc-list-row__sub">{registerWord(config, about, locale)}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
