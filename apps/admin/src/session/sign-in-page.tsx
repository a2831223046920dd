import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient } from '../api/query-client.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { PasswordField } from './password-field.tsx'
import { signIn, type SignInOutcome } from './sign-in.ts'

export interface SignInPageProps {
  /** Where the person was when the session ended. */
  readonly next: string | undefined
}

/** User name and password, nothing else; afterwards back to where the person was. */
export function SignInPage({ next }: SignInPageProps) {
  const words = useWords()
  const navigate = useNavigate()
  const [outcome, setOutcome] = useState<SignInOutcome>('ok')
  const [busy, setBusy] = useState(false)
  const enter = async (form: FormData) => {
    setBusy(true)
    const result = await signIn({
      username: textOf(form, 'username').trim(),
      password: textOf(form, 'password'),
    })
    setOutcome(result)
    setBusy(false)
    if (result !== 'ok') return
    queryClient.clear()
    await navigate({ to: next ?? '/', replace: true })
  }
  return (
    <main className="xc-root xc-page xa-sign-in">
      <p className="xc-topbar__name">{words.shell.app}</p>
      <PageTitle sub={words.signIn.sub}>{words.signIn.title}</PageTitle>
      {next !== undefined && outcome === 'ok' && <p className="xc-banner">{words.signIn.again}</p>}
      {outcome !== 'ok' && (
        <p role="alert" className="xc-banner xc-banner--error">
          {words.signIn.outcomes[outcome]}
        </p>
      )}
      <form
        className="xc-card xc-stack"
        onSubmit={(event) => {
          event.preventDefault()
          void enter(new FormData(event.currentTarget))
        }}
      >
        <div className="xc-field">
          <label className="xc-label" htmlFor="username">
            {words.signIn.username}
          </label>
          <input
            id="username"
            name="username"
            className="xc-input"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        </div>
        <PasswordField />
        <button
          type="submit"
          className="xc-button xc-button--primary xc-button--block"
          disabled={busy}
        >
          {busy ? words.signIn.entering : words.signIn.enter}
        </button>
        <p className="xc-hint">{words.signIn.forgotten}</p>
      </form>
    </main>
  )
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
