import { outbox } from '../fill/outbox.ts'
import { Outlet } from '@tanstack/react-router'
import { Empty } from '@xiance/react'
import { useEffect } from 'react'
import { CountyBand } from '../shell/county-band.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { NewVersion } from '../offline/new-version.tsx'
import { useTakenAlong } from '../offline/use-taken-along.ts'
import { usePagesAhead } from '../shell/use-pages-ahead.ts'
import { useMe, useMembershipOrNone } from './membership.ts'

/** Everything behind the sign-in: the demo band, the drafts of this person, and the sending of what waits. */
export function SignedIn() {
  const { user, demo } = useMe()
  const membership = useMembershipOrNone()
  useEffect(() => {
    void outbox.open(user.id).then(outbox.sendWaiting)
    return outbox.keepSending()
  }, [user.id])
  usePagesAhead()
  useTakenAlong(user.id, membership)
  return (
    <>
      <NewVersion />
      {demo && <CountyBand />}
      {membership ? <Outlet /> : <NoFieldRole />}
    </>
  )
}

function NoFieldRole() {
  const words = useWords()
  return (
    <main className="xc-content xc-stack xp-main">
      <PageTitle>{words.shell.noRole}</PageTitle>
      <Empty title={words.shell.noRoleHelp}>
        <a className="xc-button xc-button--primary" href="/admin/">
          {words.shell.toOffice}
        </a>
      </Empty>
    </main>
  )
}
