import type { AvailableOptions } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import { listEvents, type EventSource, type Reader } from '@xiance/store'
import type { Actor, ActorRole } from '../../access/actor.ts'
import { civilDay } from '../../county-day.ts'

export interface StepQuestion {
  readonly actor: Actor
  readonly roles: readonly ActorRole[]
  readonly state: string
  readonly record: Row
  readonly today: string
  readonly source: EventSource
  /** null: nothing has happened yet. */
  readonly owner: string | null
}

/** What the engine must know to say which steps are open: once for each role the person has here. */
export async function stepContext(
  reader: Reader,
  question: StepQuestion,
): Promise<readonly AvailableOptions[]> {
  const { actor, roles, state, record, today, source, owner } = question
  const events =
    owner === null ? [] : await listEvents(reader, { county: actor.county, source, owner })
  const history = events.map(({ at, by, transition, from, to }) => ({
    on: earlier(civilDay(new Date(at)), today),
    by,
    transition,
    from,
    to,
  }))
  return roles.map(({ role, region, organ }) => ({
    state,
    actor: { role, level: region.level, region: region.id, organ, userId: actor.user.id },
    record,
    history,
    today,
  }))
}

/** A demo clock may stand before the real day on which something was done. */
function earlier(one: string, other: string): string {
  return one < other ? one : other
}
