import type { FieldNode, Path } from '@xiance/engine'
import { useEffect } from 'react'
import { useController } from 'react-hook-form'
import type { Focusable } from '../field/control.ts'
import { controlId, inputName, useFormContext, useShowErrors } from './form-context.ts'
import { useNode } from './use-node.ts'

/** One field being filled: what the engine knows of it and what the input must say. */
export interface FieldHandle {
  readonly node: FieldNode
  readonly id: string
  readonly invalid: boolean
  /** Sentences to show now: errors once the user has been here, warnings as they arise. */
  readonly issues: FieldNode['issues']
  readonly touched: boolean
  readonly dirty: boolean
  readonly onChange: (raw: unknown) => void
  readonly onUnknown: (unknown: boolean) => void
  readonly onBlur: () => void
  readonly focusRef: (element: Focusable | null) => void
}

/** A sentence that appears on blur would move the button just being pressed; it waits until the press is over. */
const settle = 200

/** Joins the engine's node with the mounted input at a path. */
export function useField(path: Path): FieldHandle {
  const { state, mounted, prefix } = useFormContext()
  const node = useNode(state, path)
  const { field: input, fieldState } = useController({
    name: inputName(path),
    control: mounted,
    defaultValue: node.raw ?? node.value,
  })
  const { onChange: store } = input
  useEffect(() => {
    if (node.readOnly) store(node.value)
  }, [node.readOnly, node.value, store])

  const asked = useShowErrors()
  const answered = node.raw !== null && node.raw !== undefined && node.raw !== ''
  const wrong = answered || node.value !== null
  const issues = node.issues.filter(
    ({ severity }) => asked || (severity === 'warning' ? wrong : fieldState.isTouched && wrong),
  )
  return {
    node,
    id: controlId(prefix, path),
    invalid: issues.some(({ severity }) => severity === 'error'),
    issues,
    touched: fieldState.isTouched,
    dirty: fieldState.isDirty,
    onChange: (raw) => {
      state.set(path, raw)
      store(raw)
    },
    onUnknown: (unknown) => state.setUnknown(path, unknown),
    onBlur: () => void setTimeout(input.onBlur, settle),
    focusRef: input.ref,
  }
}
