import type { ControlProps, KindView } from '../field/control.ts'
import { titledOptions } from '../field/options-of.ts'

function Choices(props: ControlProps) {
  const { field, context, node, id, labelId, describedBy, invalid, disabled, readOnly } = props
  const chosen = Array.isArray(node.value) && !disabled ? (node.value as readonly string[]) : []
  return (
    <div
      role="group"
      className="xc-options"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
    >
      {titledOptions(field, context).map((option, index) => {
        const checked = chosen.includes(option.id)
        return (
          <label key={option.id} className={checked ? 'xc-option xc-option--checked' : 'xc-option'}>
            <input
              ref={index === 0 ? props.focusRef : undefined}
              id={index === 0 ? id : `${id}-${option.id}`}
              className="xc-option__input"
              type="checkbox"
              checked={checked}
              disabled={disabled || readOnly}
              aria-invalid={invalid}
              onChange={() => props.onChange(toggled(chosen, option.id))}
              onBlur={props.onBlur}
            />
            <span className="xc-option__label">
              {option.title}
              {option.hint && <span className="xc-option__hint">{option.hint}</span>}
            </span>
          </label>
        )
      })}
    </div>
  )
}

function toggled(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
}

export const choicesView: KindView = {
  Control: Choices,
  frame: () => 'group',
  says: 'answer',
  cell: { control: true },
}
