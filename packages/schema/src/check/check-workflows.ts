import type { Issue, IssueFix } from '../problem.ts'
import { textIn, type Id } from '../text.ts'
import type { State, Workflow } from '../workflow.ts'

/** States that can be reached from the start, the start included. */
export function reachableStates(workflow: Workflow): ReadonlySet<Id> {
  const reached = new Set(startsOf(workflow))
  for (let before = -1; before !== reached.size;) {
    before = reached.size
    for (const { from, to } of workflow.transitions)
      if (from.some((state) => reached.has(state))) reached.add(to)
  }
  return reached
}

/** States nobody gets to or out of, and workflows that never end. */
export function checkWorkflow(workflow: Workflow): readonly Issue[] {
  if (startsOf(workflow).length === 0)
    return [
      {
        ...issue(workflow, 'workflow.no_start'),
        fixes: workflow.states.slice(0, 1).map((state) => begins(workflow, state)),
      },
    ]
  const reached = reachableStates(workflow)
  const left = new Set(workflow.transitions.flatMap(({ from }) => from))
  const ends = workflow.states.filter((state) => state.end === true)
  return [
    ...workflow.states
      .filter((state) => !reached.has(state.id))
      .map((state) => issue(workflow, 'workflow.unreachable', state)),
    ...workflow.states
      .filter((state) => state.end !== true && reached.has(state.id) && !left.has(state.id))
      .map((state) => ({
        ...issue(workflow, 'workflow.dead_end', state),
        fixes: [
          {
            label: { 'zh-CN': '设为结束状态', en: 'Mark as an end' },
            value: { ...state, end: true },
          },
        ],
      })),
    ...(ends.some((state) => reached.has(state.id)) ? [] : [issue(workflow, 'workflow.no_end')]),
  ]
}

function startsOf(workflow: Workflow): readonly Id[] {
  return [
    ...workflow.states.filter((state) => state.initial === true).map(({ id }) => id),
    ...workflow.transitions.filter(({ from }) => from.length === 0).map(({ to }) => to),
  ]
}

function begins(workflow: Workflow, state: State): IssueFix {
  const title = textIn(state.title, 'zh-CN')
  return {
    label: { 'zh-CN': `从「${title}」开始`, en: `Begin with “${textIn(state.title, 'en')}”` },
    path: `/workflows/${workflow.id}/states/${state.id}`,
    value: { ...state, initial: true },
  }
}

function issue(workflow: Workflow, code: string, state?: State): Issue {
  return {
    code,
    severity: code === 'workflow.no_end' ? 'warning' : 'error',
    path: `/workflows/${workflow.id}${state === undefined ? '' : `/states/${state.id}`}`,
    params: {
      workflow: textIn(workflow.title, 'zh-CN'),
      state: state === undefined ? '' : textIn(state.title, 'zh-CN'),
    },
  }
}
