import { citationsOf, type Citation } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import type { Issue } from '../problem.ts'
import { textIn } from '../text.ts'
import type { Do, Transition, Workflow } from '../workflow.ts'
import { finding } from './finding.ts'

/** One piece of work that two duties of the calendar ask for. */
export function checkDuties({ workflows }: ResolvedConfig): readonly Issue[] {
  const asked = new Map<string, Duty>()
  return workflows
    .flatMap((workflow) => workflow.transitions.map((transition) => dutyOf(workflow, transition)))
    .flatMap((duty) => {
      const other = duty.work.map((work) => asked.get(work)).find((known) => known !== undefined)
      for (const work of duty.work) if (!asked.has(work)) asked.set(work, duty)
      return other === undefined
        ? []
        : [
            finding('policy.duty_twice', {
              path: duty.path,
              params: { one: other.title, other: duty.title },
              source: [...other.source, ...duty.source],
            }),
          ]
    })
}

interface Duty {
  readonly path: string
  readonly title: string
  readonly work: readonly string[]
  readonly source: readonly Citation[]
}

function dutyOf(workflow: Workflow, transition: Transition): Duty {
  const { on } = transition
  const own = citationsOf(transition)
  return {
    path: `/workflows/${workflow.id}/transitions/${transition.id}`,
    title: textIn(transition.title, 'zh-CN'),
    work:
      on === undefined || !('every' in on)
        ? []
        : (transition.do ?? []).flatMap((step) =>
            workOf(step, `${on.each ?? ''} ${JSON.stringify(transition.by)}`),
          ),
    source: own.length > 0 ? own : citationsOf(workflow),
  }
}

/** What is asked by whom of whom: a form or checklist for each of them, or an indicator, which has one answer whoever reports it. */
function workOf(step: Do, whom: string): readonly string[] {
  if ('form' in step) return [`form ${step.form} ${whom}`]
  if ('checklist' in step) return [`checklist ${step.checklist} ${whom}`]
  if ('deliver' in step) return [`deliver ${step.deliver} ${whom}`]
  return 'report' in step ? step.report.map((id) => `report ${id}`) : []
}
