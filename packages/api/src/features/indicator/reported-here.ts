import type { Indicator, ResolvedConfig } from '@xiance/schema'
import { dutiesOf, type Duty } from '../task/duty.ts'

/** Duties by which a level reports indicators. */
export function reportDuties(config: ResolvedConfig, level: string): readonly Duty[] {
  return dutiesOf(config).filter(
    ({ each, slots }) => each === level && slots.some((slot) => 'report' in slot),
  )
}

/** Indicators a region of this level reports, in the config's order: those its duties name, else those measured at the level. */
export function reportedAt(config: ResolvedConfig, level: string): readonly Indicator[] {
  const named = new Set(
    reportDuties(config, level).flatMap(({ slots }) =>
      slots.flatMap((slot) => ('report' in slot ? slot.report : [])),
    ),
  )
  return config.indicators.filter(
    ({ id, at, value }) => value === undefined && (named.size > 0 ? named.has(id) : at === level),
  )
}
