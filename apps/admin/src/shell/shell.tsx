import { Outlet, useRouterState } from '@tanstack/react-router'
import { Empty } from '@xiance/react'
import { usePlaceOrNone } from '../session/place.ts'
import { useMe } from '../session/place.ts'
import { useWords } from '../words/use-words.ts'
import { CountyBand } from './county-band.tsx'
import { modeOf } from './nav.ts'
import { SideNav } from './side-nav.tsx'
import { TopBar } from './top-bar.tsx'

/** The one frame of the office app: county and mode on top, the mode's pages at the side. */
export function Shell() {
  const words = useWords()
  const me = useMe()
  const place = usePlaceOrNone()
  const mode = useRouterState({ select: ({ location }) => modeOf(location.pathname) })
  return (
    <div className="xc-root xa-frame">
      <a className="xa-skip" href="#main">
        {words.shell.skip}
      </a>
      {me.demo && <CountyBand place={place} />}
      <TopBar place={place} mode={mode} />
      <div className={mode === null ? 'xa-body xa-body--plain' : 'xa-body'}>
        {place && mode && <SideNav place={place} mode={mode} />}
        <main id="main" className="xc-content xa-main">
          {place === null ? (
            <Empty title={words.shell.noRole} help={words.shell.noRoleHelp} />
          ) : (
            <Outlet />
          )}
        </main>
      </div>
    </div>
  )
}
