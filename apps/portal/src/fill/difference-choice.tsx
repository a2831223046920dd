import type { Side } from '@xiance/client'
import { useId } from 'react'
import { useWords } from '../words/use-words.ts'

export interface DifferenceChoiceProps {
  readonly title: string
  readonly mine: string
  readonly theirs: string
  readonly chosen: Side
  readonly onChoose: (side: Side) => void
}

/** Both values of one answer, side by side. */
export function DifferenceChoice({ title, mine, theirs, chosen, onChoose }: DifferenceChoiceProps) {
  const words = useWords()
  const name = useId()
  const sides: readonly { readonly side: Side; readonly word: string; readonly value: string }[] = [
    { side: 'mine', word: words.fill.conflict.mine, value: mine },
    { side: 'theirs', word: words.fill.conflict.theirs, value: theirs },
  ]
  return (
    <fieldset className="xp-fieldset">
      <legend className="xc-label">{title}</legend>
      <div className="xc-options">
        {sides.map(({ side, word, value }) => (
          <label
            key={side}
            className={`xc-option xc-option--boxed${chosen === side ? ' xc-option--checked' : ''}`}
          >
            <input
              type="radio"
              className="xc-option__input"
              name={name}
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <span className="xc-option__label">
              {value}
              <span className="xc-option__hint">{word}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
