import type { Row } from '@xiance/expr'
import type { LinkedConfig } from '../linking/link.ts'
import { completeRecord, recordAt } from './complete-record.ts'
import { environment } from './environment.ts'

/** Whether a record stands in a group on a day; null when its answers do not tell. */
export function inGroup(
  linked: LinkedConfig,
  group: string,
  record: Row,
  on: string,
): boolean | null {
  const register = linked.findRegister(linked.group(group).group.about)
  return environment(linked, { today: on }).inGroup(
    group,
    completeRecord(register?.fields ?? [], recordAt(record, on)),
  )
}

/** Ids of the groups a record of the register surely stands in on a day, in the config's order. */
export function groupsOf(
  linked: LinkedConfig,
  register: string,
  record: Row,
  on: string,
): string[] {
  return linked.config.groups
    .filter(({ about, id }) => about === register && inGroup(linked, id, record, on) === true)
    .map(({ id }) => id)
}
