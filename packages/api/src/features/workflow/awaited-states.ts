import type { ResolvedConfig } from '@xiance/schema'
import type { Actor } from '../../access/actor.ts'
import { rolesIn } from '../task/duty.ts'
import { submitSteps, workflowOf } from './states.ts'

/** Form and states in which one of the actor's roles has a step to take that is not handing in. */
export function awaitedStates(
  config: ResolvedConfig,
  actor: Actor,
): readonly { readonly form: string; readonly states: readonly string[] }[] {
  const mine = new Set(actor.roles.filter(({ writes }) => writes).map(({ role }) => role))
  return config.forms.flatMap((form) => {
    const workflow = workflowOf(config, form.workflow)
    if (workflow === null) return []
    const handsIn = new Set(submitSteps(workflow))
    const steps = workflow.transitions.filter(
      (step) => !handsIn.has(step) && rolesIn(step.by).some((role) => mine.has(role)),
    )
    const states = [...new Set(steps.flatMap(({ from }) => from))]
    return states.length === 0 ? [] : [{ form: form.id, states }]
  })
}
