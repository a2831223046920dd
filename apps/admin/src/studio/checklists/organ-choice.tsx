import { textIn } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'

export interface OrganChoiceProps {
  readonly chosen: readonly string[]
  readonly readOnly: boolean
  readonly onChange: (organs: readonly string[]) => void
}

/** The organs an item's problem goes to. */
export function OrganChoice({ chosen, readOnly, onChange }: OrganChoiceProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  return (
    <fieldset className="xc-field" disabled={readOnly}>
      <legend className="xc-label">{words.checklists.organs}</legend>
      <div className="xc-options">
        {resolved.organs.map(({ id, title }) => (
          <label key={id} className="xc-option">
            <input
              className="xc-option__input"
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
                )
              }
            />
            <span className="xc-option__label">{textIn(title, locale)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
