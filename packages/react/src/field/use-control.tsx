import type { Path } from '@xiance/engine'
import type { ReactElement } from 'react'
import { useFormContext } from '../form/form-context.ts'
import { useField, type FieldHandle } from '../form/use-field.ts'
import type { Frame, KindView } from './control.ts'
import { ids } from './part-ids.ts'

export interface ControlHandle extends FieldHandle {
  readonly control: ReactElement
  readonly frame: Frame
  readonly view: KindView
  readonly readOnly: boolean
}

/** The control of the field at a path, made by its kind. */
export function useControl(path: Path, { inTable = false } = {}): ControlHandle {
  const form = useFormContext()
  const context = inTable ? { ...form, inTable } : form
  const handle = useField(path)
  const { node, id, issues, invalid } = handle
  const { field } = node
  const view = context.kinds[field.kind]
  const { Control } = view
  const readOnly = node.readOnly || context.readOnly
  const described = [issues.length > 0 && ids.issues(id), field.help !== undefined && ids.help(id)]
  return {
    ...handle,
    view,
    readOnly,
    frame: view.frame(field, context),
    control: (
      <Control
        path={path}
        field={field}
        node={node}
        context={context}
        id={id}
        labelId={ids.label(id)}
        describedBy={described.filter(Boolean).join(' ') || undefined}
        invalid={invalid}
        required={node.required}
        disabled={node.unknown}
        readOnly={readOnly}
        onChange={handle.onChange}
        onBlur={handle.onBlur}
        focusRef={handle.focusRef}
      />
    ),
  }
}
