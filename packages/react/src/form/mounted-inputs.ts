import type { FormState } from '@xiance/engine'
import type { Control } from 'react-hook-form'

/** React Hook Form's control of the inputs of each open form; kept here so that its types stay out of the public handle. */
const controls = new WeakMap<FormState, Control>()

export function mount(state: FormState, control: Control): void {
  controls.set(state, control)
}

export function mountedInputs(state: FormState): Control {
  const control = controls.get(state)
  if (!control) throw new Error('A form state is shown through the handle of useCountyForm.')
  return control
}
