import { useState } from 'react'
import { useWords } from '../words/use-words.ts'

/** Password that can be looked at while typing. */
export function PasswordField() {
  const words = useWords()
  const [shown, setShown] = useState(false)
  return (
    <div className="xc-field">
      <label className="xc-label" htmlFor="password">
        {words.signIn.password}
      </label>
      <div className="xc-box">
        <input
          id="password"
          name="password"
          className="xc-input"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <button
          type="button"
          className="xc-affix xc-affix--button"
          aria-pressed={shown}
          aria-controls="password"
          onClick={() => setShown(!shown)}
        >
          {shown ? words.signIn.hide : words.signIn.show}
        </button>
      </div>
    </div>
  )
}
