import { useId } from 'react'
import { useLedger } from './ledger-context.ts'
import type { Filter } from './row-view.ts'

/** A filter being chosen; what the other choices held is kept. */
export interface FilterDraft {
  readonly is: Filter['is'] | 'all'
  readonly texts: readonly string[]
  readonly text: string
}

export interface FilterChoiceProps {
  readonly texts: readonly { readonly text: string; readonly count: number }[]
  readonly draft: FilterDraft
  readonly takesUnknown: boolean
  readonly onDraft: (draft: FilterDraft) => void
}

/** Different contents worth listing; of more, letters find them. */
const longestList = 60

export function FilterChoice({ texts, draft, takesUnknown, onDraft }: FilterChoiceProps) {
  const { words } = useLedger().form
  const name = useId()
  const choices: readonly { readonly is: FilterDraft['is']; readonly title: string }[] = [
    { is: 'all', title: words.ledgerShowAll },
    { is: 'blank', title: words.ledgerShowBlank },
    ...(takesUnknown ? [{ is: 'unknown' as const, title: words.ledgerShowUnknown }] : []),
    { is: 'error', title: words.ledgerShowError },
    { is: 'containing', title: words.ledgerShowContaining },
    ...(texts.length > 0 ? [{ is: 'among' as const, title: words.ledgerShowAmong }] : []),
  ]
  return (
    <fieldset className="xc-ledger__choice">
      <legend className="xc-subheading">{words.ledgerShow}</legend>
      <div className="xc-options">
        {choices.map(({ is, title }) => (
          <label key={is} className="xc-option">
            <input
              type="radio"
              className="xc-option__input"
              name={name}
              checked={draft.is === is}
              onChange={() => onDraft({ ...draft, is })}
            />
            <span className="xc-option__label">{title}</span>
          </label>
        ))}
      </div>
      {draft.is === 'containing' && (
        <input
          className="xc-input"
          aria-label={words.ledgerFindText}
          placeholder={words.ledgerFindText}
          value={draft.text}
          onChange={(event) => onDraft({ ...draft, text: event.target.value })}
        />
      )}
      {draft.is === 'among' && (
        <div
          className="xc-options xc-ledger__texts"
          role="group"
          aria-label={words.ledgerShowAmong}
        >
          {texts.slice(0, longestList).map(({ text, count }) => (
            <label key={text} className="xc-option">
              <input
                type="checkbox"
                className="xc-option__input"
                checked={draft.texts.includes(text)}
                onChange={() => onDraft({ ...draft, texts: toggled(draft.texts, text) })}
              />
              <span className="xc-option__label">{words.ledgerCount(text, count)}</span>
            </label>
          ))}
          {texts.length > longestList && (
            <p className="xc-hint">{words.ledgerMoreTexts(texts.length - longestList)}</p>
          )}
        </div>
      )}
    </fieldset>
  )
}

function toggled(texts: readonly string[], text: string): readonly string[] {
  return texts.includes(text) ? texts.filter((one) => one !== text) : [...texts, text]
}
