import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient } from '../api/query-client.ts'
import { codePattern, dropLock, lockOwner, openLock, type Opening } from '../device/lock.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { AskAgain } from './ask-again.tsx'
import { CodeField } from './code-field.tsx'
import { forgetKept } from './forget-kept.ts'

export interface UnlockPageProps {
  /** Where the person was going. */
  readonly next: string | undefined
}

/** Asks for the code of what is kept on this phone. */
export function UnlockPage({ next }: UnlockPageProps) {
  const words = useWords()
  const navigate = useNavigate()
  const [owner] = useState(lockOwner)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Opening | null>(null)
  const open = async (code: string) => {
    if (!codePattern.test(code)) return
    setBusy(true)
    const opening = await openLock(code)
    setBusy(false)
    setOutcome(opening)
    if (opening.is !== 'open') return
    queryClient.clear()
    await navigate({ to: next ?? '/', replace: true })
  }
  const signIn = next === undefined ? {} : { next }
  return (
    <main className="xc-content xc-content--narrow xc-stack xp-sign-in">
      <PageTitle sub={words.unlock.sub(owner?.name ?? '')}>{words.unlock.title}</PageTitle>
      {outcome && outcome.is !== 'open' && (
        <p role="alert" className="xc-banner xc-banner--error">
          {outcome.is === 'wrong' ? words.unlock.wrong(outcome.left) : words.unlock.blocked}
        </p>
      )}
      <form
        className="xc-card xc-stack"
        onSubmit={(event) => {
          event.preventDefault()
          const code = new FormData(event.currentTarget).get('code')
          void open(typeof code === 'string' ? code : '')
        }}
      >
        <CodeField name="code" label={words.unlock.code} autoFocus />
        <button
          type="submit"
          className="xc-button xc-button--primary xc-button--block"
          disabled={busy || outcome?.is === 'blocked'}
        >
          {busy ? words.unlock.opening : words.unlock.open}
        </button>
      </form>
      <div className="xc-button-group">
        <Link to="/sign-in" search={signIn} className="xc-button xc-button--quiet">
          {words.unlock.forgotten}
        </Link>
        <Link to="/sign-in" search={signIn} className="xc-button xc-button--quiet">
          {words.unlock.other}
        </Link>
      </div>
      <ClearAll
        onCleared={() => void navigate({ to: '/sign-in', search: signIn, replace: true })}
      />
    </main>
  )
}

/** The last way out, when neither code nor password opens it; asked twice, because it cannot be undone. */
function ClearAll({ onCleared }: { readonly onCleared: () => void }) {
  const words = useWords().unlock
  const [asking, setAsking] = useState(false)
  const clear = async () => {
    const owner = lockOwner()
    if (owner !== null) await forgetKept(owner.user)
    await dropLock()
    onCleared()
  }
  if (!asking)
    return (
      <button type="button" className="xc-button xc-button--quiet" onClick={() => setAsking(true)}>
        {words.bothForgotten}
      </button>
    )
  return (
    <AskAgain
      title={words.clearTitle}
      help={words.clearHelp}
      yes={words.clear}
      no={words.keep}
      onYes={() => void clear()}
      onNo={() => setAsking(false)}
    />
  )
}
