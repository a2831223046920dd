import { useNavigate } from '@tanstack/react-router'
import { signIn, type Credentials, type SignInOutcome } from '@xiance/client'
import { SignInForm } from '@xiance/react'
import { api } from '../api/api.ts'
import { queryClient } from '../api/query-client.ts'
import { closeLock, openLockByPassword } from '../device/lock.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useWords } from '../words/use-words.ts'

export interface SignInPageProps {
  /** Where the person was when the session ended. */
  readonly next: string | undefined
}

/** User name and password, nothing else; afterwards back to where the person was. */
export function SignInPage({ next }: SignInPageProps) {
  const words = useWords()
  const navigate = useNavigate()
  const enter = async (credentials: Credentials): Promise<SignInOutcome> => {
    closeLock()
    const outcome = await signIn('portal', credentials)
    if (outcome !== 'ok') return outcome
    queryClient.clear()
    const { user } = await queryClient.ensureQueryData(api.session.me.queryOptions())
    await openLockByPassword(user.id, credentials.password)
    await navigate({ to: next ?? '/', replace: true })
    return outcome
  }
  return (
    <main className="xc-content xc-content--narrow xp-sign-in">
      <PageTitle sub={words.signIn.sub}>{words.signIn.title}</PageTitle>
      <SignInForm
        again={next === undefined ? undefined : words.signIn.again}
        forgotten={words.signIn.forgotten}
        onEnter={enter}
      />
    </main>
  )
}
