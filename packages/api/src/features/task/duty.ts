import {
  periodOf,
  periodRange,
  previousPeriod,
  addDays,
  type Actor as StepActor,
  type Do,
  type Freq,
  type ResolvedConfig,
  type Text,
  type Transition,
  type Workflow,
} from '@xiance/schema'

/** A workflow step that the calendar starts. */
export interface Duty {
  readonly workflow: Workflow
  readonly transition: Transition
  readonly every: Freq
  /** Register or region level: one task for each. */
  readonly each: string | null
  /** Roles that do it; none named: nobody is told. */
  readonly roles: readonly string[]
  readonly slots: readonly Do[]
}

/** Every duty of the config, in its order. */
export function dutiesOf(config: ResolvedConfig): readonly Duty[] {
  return config.workflows.flatMap((workflow) =>
    workflow.transitions.flatMap((transition) => {
      const { on } = transition
      if (on === undefined || !('every' in on)) return []
      return [
        {
          workflow,
          transition,
          every: on.every,
          each: on.each ?? null,
          roles: rolesIn(transition.by),
          slots: transition.do ?? [],
        },
      ]
    }),
  )
}

/** What a duty is called: its workflow, or its own step where the calendar starts several of one workflow. */
export function dutyTitle({ workflow, transition }: Duty): Text {
  const started = workflow.transitions.filter(({ on }) => on !== undefined && 'every' in on)
  return started.length > 1 ? transition.title : workflow.title
}

/** The period a duty asks for today: a report looks back on the last whole period, everything else happens within the running one. */
export function dutyPeriod(slot: Do, every: Freq, today: string): string {
  const running = periodOf(today, every)
  return 'report' in slot ? previousPeriod(running) : running
}

/** Last day of a duty: the period's end for what happens in it; for a report only what the config says after it. */
export function dutyDue(slot: Do, transition: Transition, period: string): string | null {
  const { to } = periodRange(period)
  if (!('report' in slot)) return to
  const days = transition.due?.value
  return typeof days === 'number' ? addDays(to, days) : null
}

/** The first duty that asks for this form, checklist or indicator. */
export function dutyFor(
  config: ResolvedConfig,
  asks: (slot: Do) => boolean,
): { readonly duty: Duty; readonly slot: Do } | null {
  for (const duty of dutiesOf(config)) {
    const slot = duty.slots.find(asks)
    if (slot !== undefined) return { duty, slot }
  }
  return null
}

/** Roles an actor clause names anywhere. */
export function rolesIn(actor: StepActor | undefined): readonly string[] {
  if (actor === undefined) return []
  if ('role' in actor) return [actor.role]
  if ('all' in actor) return actor.all.flatMap(rolesIn)
  if ('any' in actor) return actor.any.flatMap(rolesIn)
  if ('every' in actor) return actor.every.flatMap(rolesIn)
  return []
}
