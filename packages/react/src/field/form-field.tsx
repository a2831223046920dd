import type { Path } from '@xiance/engine'
import { useFormContext } from '../form/form-context.ts'
import { useNode } from '../form/use-node.ts'
import { FieldFrame } from './field-frame.tsx'
import { useControl } from './use-control.tsx'

export interface FormFieldProps {
  readonly path: Path
}

/** The field at a path, shown by its kind; nothing while it is hidden. */
export function FormField({ path }: FormFieldProps) {
  const { state } = useFormContext()
  const { visible, field, rows } = useNode(state, path)
  if (!visible) return null
  const gate = field.gate === undefined ? undefined : `/${field.gate}`
  const asked = gate !== undefined && state.pages().some(({ paths }) => paths.includes(gate))
  if (gate === undefined || !asked || rows.length > 0) return <VisibleField path={path} />
  return <GatedField path={path} gate={gate} />
}

/** A table is shown once its yes/no question was answered with yes. */
function GatedField({ path, gate }: FormFieldProps & { readonly gate: Path }) {
  const { state } = useFormContext()
  return useNode(state, gate).value === true ? <VisibleField path={path} /> : null
}

function VisibleField({ path }: FormFieldProps) {
  const context = useFormContext()
  const handle = useControl(path)
  if (handle.frame === 'none') return handle.control
  return <FieldFrame handle={handle} context={context} frame={handle.frame} />
}
