import { useState } from 'react'
import { usePageWords } from '../page/page-setting.tsx'

/** Password that can be looked at while typing. */
export function PasswordField() {
  const words = usePageWords()
  const [shown, setShown] = useState(false)
  return (
    <div className="xc-field">
      <label className="xc-label" htmlFor="password">
        {words.password}
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
          {shown ? words.hide : words.show}
        </button>
      </div>
    </div>
  )
}
