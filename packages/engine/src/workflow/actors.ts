import type { Frame } from '@xiance/expr'
import type { Actor } from '@xiance/schema'
import type { LinkedConfig } from '../linking/link.ts'
import type { LinkedTransition } from './linked-workflow.ts'

/** Who is asking. `level` is the level of the region his membership stands at. */
export interface ActingPerson {
  readonly role: string
  readonly level?: string | null
  readonly region?: string | null
  readonly organ?: string | null
  readonly userId?: string
}

/** One transition already made. */
export interface PastTransition {
  readonly transition: string
  readonly from: string | null
  readonly to: string
  readonly by: string
  /** Civil date. */
  readonly on: string
}

export interface Acting {
  readonly linked: LinkedConfig
  readonly transition: LinkedTransition
  readonly person: ActingPerson
  readonly history: readonly PastTransition[]
  readonly frame: Frame
}

/** Whether a person may act: role at its level, organ, a person named by a field, or a combination of these. */
export function mayAct(actor: Actor | undefined, acting: Acting): boolean {
  if (actor === undefined) return true
  if ('role' in actor) return inRole(actor, acting)
  if ('organ' in actor) return acting.person.organ === actor.organ
  if ('field' in actor)
    return (
      acting.person.userId !== undefined &&
      acting.transition.actors.get(actor.field)?.run(acting.frame) === acting.person.userId
    )
  if ('all' in actor) return actor.all.every((one) => mayAct(one, acting))
  if ('any' in actor) return actor.any.some((one) => mayAct(one, acting))
  if ('every' in actor) return actor.every.some((one) => mayAct(one, acting))
  return false
}

function inRole(
  actor: Extract<Actor, { readonly role: string }>,
  { linked, person, history }: Acting,
): boolean {
  if (actor.role !== person.role) return false
  const level = actor.at ?? linked.config.roles.find(({ id }) => id === actor.role)?.at
  if (
    level !== undefined &&
    person.level !== undefined &&
    person.level !== null &&
    person.level !== level
  )
    return false
  if (actor.not !== undefined && didIt(actor.not, person, history)) return false
  return actor.same === undefined || didIt(actor.same, person, history)
}

/** Whether this person made that transition, or the one that led into that state. */
function didIt(step: string, person: ActingPerson, history: readonly PastTransition[]): boolean {
  return (
    person.userId !== undefined &&
    history.some(
      ({ transition, to, by }) => (transition === step || to === step) && by === person.userId,
    )
  )
}
