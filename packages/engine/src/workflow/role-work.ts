import type {
  Actor,
  Checklist,
  Do,
  Form,
  Register,
  ResolvedConfig,
  Transition,
} from '@xiance/schema'

/** What one role has to do with in a county; its tabs follow from it. */
export interface RoleWork {
  readonly registers: readonly { readonly register: Register; readonly forms: readonly Form[] }[]
  readonly checklists: readonly Checklist[]
  readonly reports: boolean
  readonly problems: boolean
}

export function workOf(config: ResolvedConfig, role: string): RoleWork {
  const transitions = config.workflows.flatMap((workflow) => workflow.transitions)
  const mine = transitions.filter(({ by }) => rolesOf(by).includes(role))
  const asked = mine.flatMap((transition) => transition.do ?? [])
  const registers = config.registers.flatMap((register) => {
    const forms = config.forms.filter(
      (form) => form.about === register.id && mayFill(config, form, role),
    )
    return forms.length === 0 ? [] : [{ register, forms }]
  })
  const checklists = config.checklists.filter((checklist) => mayJudge(config, checklist, role))
  return {
    registers,
    checklists,
    reports: asked.some((step) => 'report' in step),
    problems:
      handlesProblems(config, role) || checklists.some(({ onFail }) => onFail !== undefined),
  }
}

/** A checklist is for whoever a duty names; else for those who work at the level of what it is about. */
function mayJudge(config: ResolvedConfig, { id, about }: Checklist, role: string): boolean {
  const named = config.workflows.flatMap(({ transitions }) =>
    transitions.flatMap((transition) =>
      (transition.do ?? []).some((step) => 'checklist' in step && step.checklist === id)
        ? rolesOf(transition.by)
        : [],
    ),
  )
  return named.length === 0 ? worksAtLevelOf(config, about, role) : named.includes(role)
}

/** A form is for whoever a duty or the start of its workflow names; else for those who work at its ledger's level. */
function mayFill(config: ResolvedConfig, form: Form, role: string): boolean {
  const duties = config.workflows.flatMap((workflow) =>
    workflow.transitions.filter((step) => asksFor(step, form.id)),
  )
  const starts = config.workflows.filter(({ id }) => id === form.workflow).flatMap(startsOf)
  const named = [...duties, ...starts].flatMap(({ by }) => rolesOf(by))
  return named.length === 0 ? worksAtLevelOf(config, form.about, role) : named.includes(role)
}

/** True for roles at the level of a ledger or place; where nobody works there, for the nearest level above. */
function worksAtLevelOf(config: ResolvedConfig, about: string | undefined, role: string): boolean {
  const depthOf = (level: string | undefined): number =>
    config.levels.findIndex(({ id }) => id === level)
  const level = config.registers.find(({ id }) => id === about)?.level ?? about
  const wanted = depthOf(level)
  if (wanted < 0) return true
  const depths = config.roles.map(({ at }) => depthOf(at)).filter((depth) => depth <= wanted)
  return depthOf(config.roles.find(({ id }) => id === role)?.at) === Math.max(...depths)
}

function asksFor(transition: Transition, form: string): boolean {
  return (transition.do ?? []).some((step: Do) => 'form' in step && step.form === form)
}

function startsOf(workflow: ResolvedConfig['workflows'][number]): readonly Transition[] {
  const initial = workflow.states.find((state) => state.initial)?.id ?? workflow.states[0]?.id
  return workflow.transitions.filter(({ from }) => initial !== undefined && from.includes(initial))
}

function handlesProblems(config: ResolvedConfig, role: string): boolean {
  const opened = config.checklists.map(({ onFail }) => onFail)
  return config.workflows
    .filter(({ id }) => opened.includes(id))
    .some((workflow) => workflow.transitions.some(({ by }) => rolesOf(by).includes(role)))
}

function rolesOf(actor: Actor | undefined): readonly string[] {
  if (actor === undefined) return []
  if ('role' in actor) return [actor.role]
  if ('all' in actor) return actor.all.flatMap(rolesOf)
  if ('any' in actor) return actor.any.flatMap(rolesOf)
  if ('every' in actor) return actor.every.flatMap(rolesOf)
  return []
}
