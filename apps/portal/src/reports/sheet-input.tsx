import { textIn, type ResolvedConfig } from '@xiance/schema'
import { usePreferences } from '../preferences/preferences.ts'
import { useWords } from '../words/use-words.ts'
import { isNumeric, type SheetRow } from './sheet-values.ts'

export interface SheetInputProps {
  readonly id: string
  readonly row: SheetRow
  readonly text: string
  readonly unit: string
  readonly wrong: boolean
  readonly config: ResolvedConfig
  readonly onType: (text: string) => void
}

/** A number with its unit in the box and the numeric keypad, or the options of a state. */
export function SheetInput({ id, row, text, unit, wrong, config, onType }: SheetInputProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const described = wrong ? { 'aria-describedby': `${id}-error` } : {}
  if (!isNumeric(row)) {
    const listed = config.lists.find((list) => list.id === row.list)?.options
    const options = listed?.map((option) => ({
      id: option.id,
      title: textIn(option.title, locale),
    })) ?? [
      { id: 'true', title: words.reports.yes },
      { id: 'false', title: words.reports.no },
    ]
    return (
      <select
        id={id}
        className="xc-input"
        value={text}
        aria-invalid={wrong}
        {...described}
        onChange={(event) => onType(event.target.value)}
      >
        <option value="">{words.reports.blank}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.title}
          </option>
        ))}
      </select>
    )
  }
  return (
    <div className={wrong ? 'xc-box xc-box--error' : 'xc-box'}>
      <input
        id={id}
        className="xc-input xc-input--number"
        inputMode="decimal"
        autoComplete="off"
        placeholder={words.reports.blank}
        value={text}
        aria-invalid={wrong}
        {...described}
        onChange={(event) => onType(event.target.value)}
      />
      {unit !== '' && <span className="xc-affix">{unit}</span>}
    </div>
  )
}
