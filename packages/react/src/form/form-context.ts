import type { FormState, Path } from '@xiance/engine'
import { createContext, useContext } from 'react'
import type { Control } from 'react-hook-form'
import type { ControlContext } from '../field/control.ts'
import type { Kinds } from '../kinds/index.ts'

/** What everything inside one form shares; it changes rarely, answers never pass through it. */
export interface FormContextValue extends ControlContext {
  readonly state: FormState
  readonly kinds: Kinds
  /** Prefix of the element ids of this form. */
  readonly prefix: string
  /** Mounted inputs: registration, focus, touched. */
  readonly mounted: Control
  readonly readOnly: boolean
}

const FormContext = createContext<FormContextValue | null>(null)
const ShowErrorsContext = createContext(false)

export const FormProvider = FormContext.Provider
/** True below a page that the user has tried to leave. */
export const ShowErrorsProvider = ShowErrorsContext.Provider

export function useFormContext(): FormContextValue {
  const context = useContext(FormContext)
  if (!context) throw new Error('A field of a county form stands inside <CountyForm>.')
  return context
}

export function useShowErrors(): boolean {
  return useContext(ShowErrorsContext)
}

/** Element id of the control at a path. */
export function controlId(prefix: string, path: Path): string {
  return `${prefix}${path.replaceAll('/', '-')}`
}

/** Flat name under which the input at a path is registered, so that a table and its cells never share a value. */
export function inputName(path: Path): string {
  return path.slice(1).replaceAll('/', ':')
}
