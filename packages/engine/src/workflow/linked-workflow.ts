import type { Actor, Scopes, Transition, Workflow } from '@xiance/schema'
import { linkTest } from '../linking/fields.ts'
import { compileFormula, type CompiledFormula } from '../linking/formula.ts'
import type { CompiledTest } from '../linking/test.ts'

export interface LinkedTransition {
  readonly transition: Transition
  readonly guard: CompiledTest | null
  /** Formulas of actors named by a field, by their text. */
  readonly actors: ReadonlyMap<string, CompiledFormula>
  readonly set: ReadonlyMap<string, CompiledFormula>
  /** Formulas of how long its notices last, by their text. */
  readonly lasts: ReadonlyMap<string, CompiledFormula>
}

export interface LinkedWorkflow {
  readonly workflow: Workflow
  readonly initial: string
  readonly transitions: readonly LinkedTransition[]
}

/** What a form without a workflow does: a draft is submitted, and that is its end. */
export const submissionWorkflow: Workflow = {
  id: 'submission',
  title: { 'zh-CN': '填报', en: 'Submission' },
  about: 'submission',
  states: [
    { id: 'draft', title: { 'zh-CN': '草稿', en: 'Draft' }, initial: true },
    { id: 'submitted', title: { 'zh-CN': '已提交', en: 'Submitted' }, end: true },
  ],
  transitions: [
    { id: 'submit', title: { 'zh-CN': '提交', en: 'Submit' }, from: ['draft'], to: 'submitted' },
  ],
}

export function linkWorkflow(workflow: Workflow, scopes: Scopes): LinkedWorkflow {
  const scope = scopes.guardScope(workflow.id)
  return {
    workflow,
    initial:
      (workflow.states.find(({ initial }) => initial === true) ?? workflow.states[0])?.id ?? '',
    transitions: workflow.transitions.map((transition) => ({
      transition,
      guard: transition.when === undefined ? null : linkTest(transition.when, scope, scopes),
      actors: new Map(fieldsOf(transition.by).map((text) => [text, compileFormula(text, scope)])),
      set: new Map(
        Object.entries(transition.set ?? {}).map(([field, text]) => [
          field,
          compileFormula(text, scope),
        ]),
      ),
      lasts: new Map(noticeBounds(transition).map((text) => [text, compileFormula(text, scope)])),
    })),
  }
}

function noticeBounds({ do: steps = [] }: Transition): readonly string[] {
  return steps.flatMap((step) =>
    'notice' in step && step.notice.lasts.than !== undefined ? [step.notice.lasts.than] : [],
  )
}

function fieldsOf(actor: Actor | undefined): readonly string[] {
  if (actor === undefined) return []
  if ('field' in actor) return [actor.field]
  if ('all' in actor) return actor.all.flatMap(fieldsOf)
  if ('any' in actor) return actor.any.flatMap(fieldsOf)
  return 'every' in actor ? actor.every.flatMap(fieldsOf) : []
}
