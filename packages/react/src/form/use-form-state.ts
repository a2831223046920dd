import { openForm, type FormState, type LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import { useState } from 'react'

export interface FormStateOptions {
  readonly config: LinkedConfig
  readonly form: string
  /** A draft or earlier answers, read when the form opens. */
  readonly value?: Row | undefined
  /** Subject record as the register has it, read when the form opens. */
  readonly record?: Row | null | undefined
  readonly today: string
}

interface Opened extends FormStateOptions {
  readonly state: FormState
}

/** Opens the form once; a changed config, form or day opens it again with everything typed so far. */
export function useFormState(options: FormStateOptions): FormState {
  const [opened, setOpened] = useState(() => open(options, options.value))
  const { config, form, today } = options
  if (opened.config === config && opened.form === form && opened.today === today) {
    return opened.state
  }
  const again = open(options, opened.form === form ? opened.state.draft() : options.value)
  setOpened(again)
  return again.state
}

function open(options: FormStateOptions, answers: Row | undefined): Opened {
  const { config, form, record = null, today } = options
  const state = openForm(config, { form, record, today, ...(answers && { answers }) })
  return { ...options, state }
}
