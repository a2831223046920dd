import { changePreferences, usePreferences } from '../preferences/preferences.ts'
import { RecordSection } from '../records/record-section.tsx'
import { useWords } from '../words/use-words.ts'

/** 大字版, 户外模式 and the language, kept on this device. */
export function PreferenceSwitches() {
  const words = useWords()
  const { size, contrast, locale } = usePreferences()
  return (
    <RecordSection title={words.me.reading}>
      <div className="xc-options">
        <Switch
          word={words.me.large}
          hint={words.me.largeHint}
          on={size === 'large'}
          onChange={(on) => changePreferences({ size: on ? 'large' : 'normal' })}
        />
        <Switch
          word={words.me.outdoor}
          hint={words.me.outdoorHint}
          on={contrast === 'outdoor'}
          onChange={(on) => changePreferences({ contrast: on ? 'outdoor' : 'normal' })}
        />
      </div>
      <div className="xc-button-group">
        <button
          type="button"
          className="xc-button"
          lang="zh-CN"
          aria-pressed={locale === 'zh-CN'}
          onClick={() => changePreferences({ locale: 'zh-CN' })}
        >
          中文
        </button>
        <button
          type="button"
          className="xc-button"
          lang="en"
          aria-pressed={locale === 'en'}
          onClick={() => changePreferences({ locale: 'en' })}
        >
          English
        </button>
      </div>
    </RecordSection>
  )
}

interface SwitchProps {
  readonly word: string
  readonly hint: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

function Switch({ word, hint, on, onChange }: SwitchProps) {
  return (
    <label className={`xc-option xc-option--boxed${on ? ' xc-option--checked' : ''}`}>
      <input
        type="checkbox"
        className="xc-option__input"
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="xc-option__label">
        {word}
        <span className="xc-option__hint">{hint}</span>
      </span>
    </label>
  )
}
