import type { Scope } from '@xiance/expr'
import type { Field } from '@xiance/schema'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { ConditionEditor } from './condition-editor.tsx'

export interface RequiredChoiceProps {
  readonly path: string
  readonly field: Field
  readonly scope: Scope
}

/** Whether the question must be answered: always, never, or under a condition. */
export function RequiredChoice({ path, field, scope }: RequiredChoiceProps) {
  const words = useWords()
  const { readOnly, change } = useDraft()
  const always = field.required === true
  const set = (required: boolean) =>
    void change([
      required ? { path: `${path}/required`, value: true } : { path: `${path}/required` },
    ])
  return (
    <div className="xc-stack xc-stack--tight">
      <label className="xc-option">
        <input
          className="xc-option__input"
          type="checkbox"
          checked={always}
          disabled={readOnly || typeof field.required === 'string'}
          onChange={(event) => set(event.target.checked)}
        />
        <span className="xc-option__label">{words.forms.required}</span>
      </label>
      {!always && (
        <ConditionEditor
          label={words.forms.requiredWhen}
          always={words.forms.optional}
          path={`${path}/required`}
          value={typeof field.required === 'string' ? field.required : undefined}
          scope={scope}
        />
      )}
    </div>
  )
}
