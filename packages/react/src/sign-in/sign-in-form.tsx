import { useState } from 'react'
import { usePageWords } from '../page/page-setting.tsx'
import { PasswordField } from './password-field.tsx'
import { SignInTrouble, type SignInResult } from './sign-in-trouble.tsx'

export interface SignInFormProps {
  /** Said once the session had ended, until an attempt failed. */
  readonly again?: string | undefined
  /** Whom to ask about a forgotten password. */
  readonly forgotten: string
  readonly onEnter: (credentials: {
    readonly username: string
    readonly password: string
  }) => Promise<SignInResult>
}

/** User name and password, nothing else. */
export function SignInForm({ again, forgotten, onEnter }: SignInFormProps) {
  const words = usePageWords()
  const [result, setResult] = useState<SignInResult>('ok')
  const [busy, setBusy] = useState(false)
  const enter = async (form: FormData) => {
    setBusy(true)
    const username = textOf(form, 'username').trim()
    setResult(await onEnter({ username, password: textOf(form, 'password') }))
    setBusy(false)
  }
  return (
    <>
      {again !== undefined && result === 'ok' && <p className="xc-banner">{again}</p>}
      <SignInTrouble result={result} />
      <form
        className="xc-card xc-stack"
        onSubmit={(event) => {
          event.preventDefault()
          void enter(new FormData(event.currentTarget))
        }}
      >
        <div className="xc-field">
          <label className="xc-label" htmlFor="username">
            {words.username}
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
          {busy ? words.entering : words.enter}
        </button>
        <p className="xc-hint">{forgotten}</p>
      </form>
    </>
  )
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
