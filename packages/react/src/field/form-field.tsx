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
  const visible = useNode(state, path).visible
  return visible ? <VisibleField path={path} /> : null
}

function VisibleField({ path }: FormFieldProps) {
  const context = useFormContext()
  const handle = useControl(path)
  if (handle.frame === 'none') return handle.control
  return <FieldFrame handle={handle} context={context} frame={handle.frame} />
}
