import type { Tone } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'

export interface StateOf {
  readonly form: string
  readonly state: string
  readonly submittedAt: string | null
}

/** Closed when its workflow says so, or when it was submitted and no workflow follows; else still on its way. */
export function stateTone(
  { form, state, submittedAt }: StateOf,
  config: Pick<ResolvedConfig, 'forms' | 'workflows'>,
): Tone {
  const flow = config.forms.find(({ id }) => id === form)?.workflow
  if (flow === undefined) return submittedAt === null ? 'todo' : 'ok'
  const states = config.workflows.find(({ id }) => id === flow)?.states
  return states?.find(({ id }) => id === state)?.end === true ? 'ok' : 'watch'
}
