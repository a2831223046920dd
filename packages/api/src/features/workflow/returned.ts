import type { ResolvedConfig } from '@xiance/schema'
import { lastEvents, type Reader, type SubmissionRow } from '@xiance/store'
import { editable, initialState, workflowOf } from './states.ts'

/** Per form, the states in which its answers may still be changed. */
export function editableStates(
  config: ResolvedConfig,
): readonly { readonly form: string; readonly states: readonly string[] }[] {
  return config.forms.map((form) => {
    const workflow = workflowOf(config, form.workflow)
    const states =
      workflow === null
        ? [initialState(null)]
        : workflow.states.map(({ id }) => id).filter((state) => editable(workflow, state))
    return { form: form.id, states }
  })
}

/** What was said when a case came back, by case id; absent where it did not, or nothing was said. */
export async function returnReasons(
  reader: Reader,
  {
    county,
    config,
    rows,
  }: {
    readonly county: string
    readonly config: ResolvedConfig
    readonly rows: readonly SubmissionRow[]
  },
): Promise<ReadonlyMap<string, string>> {
  const open = new Map(editableStates(config).map(({ form, states }) => [form, states]))
  const owners = rows
    .filter(({ submittedAt }) => submittedAt !== null)
    .filter(({ form, state }) => open.get(form)?.includes(state) === true)
    .map(({ id }) => id)
  const last = await lastEvents(reader, { county, source: 'submission', owners })
  return new Map(
    [...last].flatMap(([id, { comment }]) => (comment === '' ? [] : [[id, comment] as const])),
  )
}
