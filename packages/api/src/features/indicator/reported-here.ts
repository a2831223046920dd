import type { Indicator, ResolvedConfig } from '@xiance/schema'
import type { Report } from '@xiance/store'
import type { ActorRole } from '../../access/actor.ts'
import { dutiesOf, type Duty } from '../task/duty.ts'

/** Where and by whom something is reported. */
export interface Reporting {
  readonly level: string
  /** The actor's roles that reach the region. */
  readonly roles: readonly ActorRole[]
}

/** Duties by which one of these roles reports indicators of a level. */
export function reportDuties(config: ResolvedConfig, { level, roles }: Reporting): readonly Duty[] {
  return dutiesAt(config, level).filter((duty) =>
    roles.some(({ role, writes }) => writes && duty.roles.includes(role)),
  )
}

/** Indicators these roles report of a region of this level, in the config's order: those their duties name; where no duty reports, those measured at the level. */
export function reportedBy(config: ResolvedConfig, reporting: Reporting): readonly Indicator[] {
  return dutiesAt(config, reporting.level).length === 0
    ? reportedAt(config, reporting.level)
    : named(config, reportDuties(config, reporting))
}

/** Indicators anybody reports of a region of this level. */
export function reportedAt(config: ResolvedConfig, level: string): readonly Indicator[] {
  const duties = dutiesAt(config, level)
  return duties.length === 0
    ? config.indicators.filter(({ at, value }) => value === undefined && at === level)
    : named(config, duties)
}

/** Whether a report holds what is asked for: another role may have reported its own part of it only. */
export function holdsReport(report: Report | null, indicators: readonly string[]): boolean {
  return (
    report !== null &&
    report.submittedAt !== null &&
    indicators.some((id) => report.values[id] !== undefined)
  )
}

function dutiesAt(config: ResolvedConfig, level: string): readonly Duty[] {
  return dutiesOf(config).filter(
    ({ each, slots }) => each === level && slots.some((slot) => 'report' in slot),
  )
}

function named(config: ResolvedConfig, duties: readonly Duty[]): readonly Indicator[] {
  const ids = new Set(
    duties.flatMap(({ slots }) => slots.flatMap((slot) => ('report' in slot ? slot.report : []))),
  )
  return config.indicators.filter(({ id, value }) => value === undefined && ids.has(id))
}
