import { textIn, type Option } from '@xiance/schema'
import type { ControlProps, KindView } from '../field/control.ts'
import { NativeSelect } from '../field/native-select.tsx'
import { cellOptions, optionsOf } from '../field/options-of.ts'

/** One list per step; the answer is the deepest option chosen. */
function Cascade(props: ControlProps) {
  const { field, context, node, id, labelId, describedBy, disabled, readOnly } = props
  const options = optionsOf(field, context)
  const way = wayTo(options, typeof node.value === 'string' && !disabled ? node.value : null)
  const steps = [null, ...way].map((parent) => ({
    parent,
    below: options.filter((option) => (option.parent ?? null) === parent),
  }))
  return (
    <div
      className="xc-stack xc-stack--tight"
      role="group"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
    >
      {steps
        .filter(({ below }) => below.length > 0)
        .map(({ parent, below }, step) => (
          <NativeSelect
            key={parent ?? ''}
            id={step === 0 ? id : `${id}-${step}`}
            label={`${textIn(field.title, context.locale)} ${step + 1}`}
            options={below.map((option) => ({
              id: option.id,
              title: textIn(option.title, context.locale),
            }))}
            value={way[step] ?? ''}
            context={context}
            disabled={disabled || readOnly}
            invalid={props.invalid}
            required={props.required}
            {...(step === 0 && { focusRef: props.focusRef })}
            onChange={(chosen) => props.onChange(chosen === '' ? parent : chosen)}
            onBlur={props.onBlur}
          />
        ))}
    </div>
  )
}

function wayTo(options: readonly Option[], id: string | null): readonly string[] {
  const way: string[] = []
  for (let at = id; at !== null && !way.includes(at);) {
    const here: string = at
    way.unshift(here)
    at = options.find((option) => option.id === here)?.parent ?? null
  }
  return way
}

export const cascadeView: KindView = {
  Control: Cascade,
  frame: () => 'group',
  says: 'answer',
  cell: { options: cellOptions },
}
