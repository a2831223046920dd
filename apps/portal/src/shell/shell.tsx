import { Outlet } from '@tanstack/react-router'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { useCountyConfig } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { ConnectionState } from './connection-state.tsx'
import { PageFoot } from './page-foot.tsx'
import { TabLinks } from './tab-links.tsx'
import { tabsOf } from './tabs.ts'

/** Frame of the tab pages: place and connection on top, tabs below on a phone and at the side on a desk. */
export function Shell() {
  const words = useWords()
  const { locale } = usePreferences()
  const { county, countyTitle, regionName, role } = useMembership()
  const config = useCountyConfig(county)
  const tabs = tabsOf(config, role, locale)
  return (
    <div className="xp-shell">
      <header className="xc-topbar xp-topbar">
        <span className="xc-topbar__name">{words.shell.app}</span>
        <span className="xc-fill">
          {countyTitle === regionName ? countyTitle : `${countyTitle} · ${regionName}`}
        </span>
        <ConnectionState />
      </header>
      <TabLinks tabs={tabs} />
      <main className="xc-content xp-main">
        <Outlet />
        <PageFoot />
      </main>
    </div>
  )
}
