import { textIn, type ResolvedConfig, type Transition, type Workflow } from '@xiance/schema'

/** States of a form that names no workflow. */
export const plainStates = { draft: 'draft', submitted: 'submitted' } as const

const plainTitles: Readonly<Record<string, string>> = {
  draft: '草稿',
  submitted: '已提交',
  returned: '已退回',
}

export function workflowOf(config: ResolvedConfig, id: string | undefined): Workflow | null {
  return config.workflows.find((workflow) => workflow.id === id) ?? null
}

/** Where a new case stands before anybody did anything. */
export function initialState(workflow: Workflow | null): string {
  if (workflow === null) return plainStates.draft
  return (
    (workflow.states.find(({ initial }) => initial === true) ?? workflow.states[0])?.id ??
    plainStates.draft
  )
}

/** Steps that hand a case in: those that leave the initial state, and those that lead from a later state to the same place. */
export function submitSteps(workflow: Workflow): readonly Transition[] {
  const start = initialState(workflow)
  const leaves = ({ from }: Transition, state: string) =>
    from.includes(state) || (from.length === 0 && state === start)
  const targets = new Set(
    workflow.transitions.filter((step) => leaves(step, start)).map(({ to }) => to),
  )
  return workflow.transitions.filter((step) => targets.has(step.to))
}

/** Whether answers may still be changed in this state. */
export function editable(workflow: Workflow | null, state: string): boolean {
  if (state === initialState(workflow)) return true
  return workflow !== null && submitSteps(workflow).some(({ from }) => from.includes(state))
}

/** The first end state is the one a case aims at; only there do its answers take effect. */
export function takesEffect(workflow: Workflow | null, state: string): boolean {
  if (workflow === null) return state === plainStates.submitted
  return workflow.states.find(({ end }) => end === true)?.id === state
}

export function stateTitle(workflow: Workflow | null, state: string): string {
  const title = workflow?.states.find(({ id }) => id === state)?.title
  return title === undefined ? (plainTitles[state] ?? state) : textIn(title, 'zh-CN')
}

export function transitionTitle(workflow: Workflow | null, transition: string): string {
  const title = workflow?.transitions.find(({ id }) => id === transition)?.title
  return title === undefined ? (plainTitles[transition] ?? '提交') : textIn(title, 'zh-CN')
}
