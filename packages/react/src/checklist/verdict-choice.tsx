import type { Words } from '../locales/index.ts'
import type { ChecklistAnswer } from './answers.ts'
import type { ChecklistShared } from './checklist-item.tsx'

export interface VerdictChoiceProps {
  readonly labelId: string
  readonly path: string
  readonly shared: ChecklistShared
}

interface Choice {
  readonly value: boolean | null
  readonly id: 'pass' | 'fail' | 'unknown'
  readonly word: (words: Words) => string
}

const choices: readonly Choice[] = [
  { value: true, id: 'pass', word: (words) => words.pass },
  { value: false, id: 'fail', word: (words) => words.fail },
  { value: null, id: 'unknown', word: (words) => words.verdictUnknown },
]

/** 符合, 不符合 or 待核 as big buttons, and a note once something was said. */
export function VerdictChoice({ labelId, path, shared }: VerdictChoiceProps) {
  const { words, value, onChange, readOnly } = shared
  const said: ChecklistAnswer | undefined = value[path]
  const noteId = `${labelId}-note`
  return (
    <>
      <div role="radiogroup" className="xc-options xc-options--thirds" aria-labelledby={labelId}>
        {choices.map((choice) => {
          const checked = said !== undefined && said.value === choice.value
          return (
            <label
              key={choice.id}
              className={`xc-option xc-option--boxed xc-option--${choice.id}${checked ? ' xc-option--checked' : ''}`}
            >
              <input
                className="xc-option__input"
                type="radio"
                name={labelId}
                checked={checked}
                disabled={readOnly && !checked}
                onChange={() => onChange({ ...value, [path]: { ...said, value: choice.value } })}
              />
              <span className="xc-option__label">{choice.word(words)}</span>
            </label>
          )
        })}
      </div>
      {said && (said.value !== true || said.note) && (
        <div className="xc-field">
          <label className="xc-hint" htmlFor={noteId}>
            {words.note}
          </label>
          <textarea
            id={noteId}
            className="xc-input"
            rows={2}
            value={said.note ?? ''}
            readOnly={readOnly}
            onChange={(event) =>
              onChange({ ...value, [path]: { ...said, note: event.target.value } })
            }
          />
        </div>
      )}
    </>
  )
}
