import { outbox } from '../fill/outbox.ts'
import { useNavigate } from '@tanstack/react-router'
import { signOut } from '@xiance/client'
import { queryClient } from '../api/query-client.ts'
import { closeLock } from '../device/lock.ts'
import { useOutboxSize } from '../fill/use-outbox.ts'
import { useMe } from '../session/membership.ts'
import { forgetKept } from '../offline/forget-kept.ts'
import { InstallSection } from '../offline/install-section.tsx'
import { LockSection } from '../offline/lock-section.tsx'
import { RescueSection } from '../offline/rescue-section.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { useOnline } from '../shell/use-online.ts'
import { useWords } from '../words/use-words.ts'
import { MembershipSwitch } from './membership-switch.tsx'
import { PreferenceSwitches } from './preference-switches.tsx'
import { UploadQueue } from './upload-queue.tsx'

/** 我的: who I am here, what still waits, how I like to read, the way out. */
export function MePage() {
  const words = useWords()
  const { user, demo } = useMe()
  const waiting = useOutboxSize()
  const online = useOnline()
  const navigate = useNavigate()
  const leave = async () => {
    if (!(await signOut('portal'))) return
    await outbox.close()
    await forgetKept(user.id)
    closeLock()
    queryClient.clear()
    await navigate(demo ? { to: '/demo' } : { to: '/sign-in' })
  }
  return (
    <div className="xc-stack xc-stack--wide">
      <PageTitle sub={words.me.username(user.username)}>{user.name}</PageTitle>
      <MembershipSwitch />
      <UploadQueue />
      <LockSection />
      <PreferenceSwitches />
      <InstallSection />
      <RescueSection />
      <section className="xc-stack xc-stack--tight">
        {waiting > 0 && (
          <p className="xc-banner xc-banner--watch">{words.me.leaveWaiting(waiting)}</p>
        )}
        <button
          type="button"
          className="xc-button xp-leave"
          disabled={!online}
          onClick={() => void leave()}
        >
          {words.me.signOut}
        </button>
        {!online && <p className="xc-hint">{words.me.signOutOffline}</p>}
      </section>
    </div>
  )
}
