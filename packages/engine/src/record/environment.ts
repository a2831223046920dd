import type { Env, Row, Value } from '@xiance/expr'
import { judged } from '../checklist/judge.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { workdaysBetween } from '../workflow/working-days.ts'
import { datedChanges } from './dated-changes.ts'
import { readParameter, type Reading } from './parameters.ts'

export interface Surroundings {
  readonly today: string
  /** Day at which parameters and groups are read; today without it. */
  readonly date?: () => string
  readonly period?: { readonly from: string; readonly to: string }
  /** Told about every parameter read, so that a number can say why. */
  readonly onParameter?: (id: string, keys: readonly string[], reading: Reading) => void
  readonly indicator?: NonNullable<Env['indicator']>
  readonly rowsOf?: NonNullable<Env['rowsOf']>
}

/** Everything formulas read from outside their rows, at one day of one config. */
export function environment(linked: LinkedConfig, at: Surroundings): Env {
  const date = at.date ?? (() => at.today)
  const asking = new Set<string>()
  const env: Env = {
    today: at.today,
    ...(at.period === undefined ? {} : { period: at.period }),
    ...(at.indicator === undefined ? {} : { indicator: at.indicator }),
    ...(at.rowsOf === undefined ? {} : { rowsOf: at.rowsOf }),
    workdaysBetween: (from, to) => linked.calendar && workdaysBetween(from, to, linked.calendar),
    parameter: (id, keys): Value | undefined => {
      const series = linked.parameter(id)
      if (series === undefined) return undefined
      const reading = readParameter(series, keys, { date: date(), unit: linked.unit })
      at.onParameter?.(id, keys, reading)
      return reading.state === 'uncovered' ? undefined : reading.value
    },
    historyOf: datedChanges,
    inGroup: (id, record) => once(`group ${id}`, null, () => membership(linked, id, record, env)),
    verdict: (id, record) =>
      once(
        `checklist ${id}`,
        'unknown' as const,
        () =>
          judged(linked.checklist(id), { row: record, up: null, env }, { answers: {}, linked })
            .verdict.is,
      ),
  }

  /** Groups and checklists that ask for themselves stay unknown instead of asking for ever. */
  function once<T>(key: string, otherwise: T, ask: () => T): T {
    if (asking.has(key)) return otherwise
    asking.add(key)
    const answer = ask()
    asking.delete(key)
    return answer
  }
  return env
}

function membership(linked: LinkedConfig, id: string, record: Row, env: Env): boolean | null {
  const { group, where } = linked.group(id)
  const whole = group.within === undefined ? true : env.inGroup(group.within, record)
  if (whole === false) return false
  const named =
    group.members === undefined
      ? null
      : isNamed(linked, group.about, { record, members: group.members })
  if (named === true) return whole
  if (where === null) return named === null ? null : false
  const answer = where.run({ row: record, up: null, env })
  const within = answer === true ? true : answer === false ? false : null
  return within === true ? whole : within
}

function isNamed(
  linked: LinkedConfig,
  about: string,
  given: { readonly record: Row; readonly members: readonly string[] },
): boolean {
  const keys = linked.findRegister(about)?.key ?? []
  return [
    given.record['_id'],
    given.record['region'],
    ...keys.map((key) => given.record[key]),
  ].some((id) => typeof id === 'string' && given.members.includes(id))
}
