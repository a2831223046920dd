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

/** 台账: every ledger this role fills forms about, with the forms. */
export function RegistersPage() {
  const words = useWords()
  const { locale } = usePreferences()
  const { county, role, regionName } = useMembership()
  const config = useCountyConfig(county)
  const registers = config === undefined ? [] : workOf(config, role).registers
  return (
    <div className="xc-stack">
      <PageTitle sub={regionName}>{words.shell.tabs.ledgers}</PageTitle>
      {config !== undefined && registers.length === 0 && (
        <Empty title={words.records.notYours} help={words.records.notYoursHelp} />
      )}
      {registers.length > 0 && (
        <ul className="xc-list">
          {registers.map(({ register, forms }) => (
            <li key={register.id}>
              <Link
                to="/records/$register"
                params={{ register: register.id }}
                className="xc-list-row"
              >
                <span className="xc-list-row__main">
                  <span className="xc-list-row__title">
                    {registerWord(config, register.id, locale)}
                  </span>
                  <span className="xc-list-row__sub">
                    {forms.map(({ title }) => textIn(title, locale)).join(' · ')}
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
