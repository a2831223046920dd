import { signIn } from '@xiance/client'
import { useId, useState } from 'react'
import { codePattern, setLock } from '../device/lock.ts'
import { outbox } from '../fill/outbox.ts'
import { useMe } from '../session/membership.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { CodeField } from './code-field.tsx'

type Trouble = 'codeWrong' | 'notSame' | 'passwordWrong' | 'tooMany' | 'needsNetwork' | 'failed'

export interface LockFormProps {
  readonly onSet: () => void
  readonly onCancel: () => void
}

/** The code twice and the password once, proved by the server before anything is kept under it. */
export function LockForm({ onSet, onCancel }: LockFormProps) {
  const words = useWords().lock
  const { user } = useMe()
  const passwordId = useId()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const set = async (form: FormData) => {
    setBusy(true)
    const typed = { code: textOf(form, 'code'), again: textOf(form, 'again') }
    const found = troubleWith(typed) ?? (await setFor(user, typed.code, textOf(form, 'password')))
    setBusy(false)
    setTrouble(found)
    if (found === null) onSet()
  }
  return (
    <form
      className="xc-card xc-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void set(new FormData(event.currentTarget))
      }}
    >
      {trouble !== null && !isAtField(trouble) && (
        <p role="alert" className="xc-banner xc-banner--error">
          {words[trouble]}
        </p>
      )}
      <CodeField
        name="code"
        label={words.code}
        autoFocus
        error={said(words, trouble, 'codeWrong')}
      />
      <CodeField name="again" label={words.again} error={said(words, trouble, 'notSame')} />
      <div className="xc-field">
        <label className="xc-label" htmlFor={passwordId}>
          {words.password}
        </label>
        <input
          id={passwordId}
          name="password"
          type="password"
          className="xc-input"
          autoComplete="current-password"
          required
        />
      </div>
      <div className="xc-button-group">
        <button type="submit" className="xc-button xc-button--primary" disabled={busy}>
          {busy ? words.saving : words.save}
        </button>
        <button type="button" className="xc-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

function isAtField(trouble: Trouble): boolean {
  return trouble === 'codeWrong' || trouble === 'notSame'
}

function said(words: Words['lock'], trouble: Trouble | null, at: Trouble): string | undefined {
  return trouble === at ? words[at] : undefined
}

function troubleWith({ code, again }: { readonly code: string; readonly again: string }) {
  if (!codePattern.test(code)) return 'codeWrong'
  return code === again ? null : 'notSame'
}

async function setFor(
  user: { readonly id: string; readonly name: string; readonly username: string },
  code: string,
  password: string,
): Promise<Trouble | null> {
  const outcome = await signIn('portal', { username: user.username, password })
  if (outcome === 'wrong') return 'passwordWrong'
  if (outcome === 'tooMany') return 'tooMany'
  if (outcome !== 'ok') return 'needsNetwork'
  const made = await setLock({ user: user.id, userName: user.name, code, password }).catch(
    () => false,
  )
  if (!made) return 'failed'
  await resealDrafts()
  return null
}

/** What is being filled is kept under the new key from now on. */
async function resealDrafts(): Promise<void> {
  for (const draft of outbox.all().values()) await outbox.put(draft)
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
