import { progress, type IndicatorProgress } from '@xiance/engine'
import { linked } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'

export interface CountyTargetsOptions {
  readonly period: string
  readonly today: string
}

/** What the documents set for the county as one, with no value against it: this year's and the final targets. */
export function countyTargets(
  config: ResolvedConfig,
  indicator: string,
  options: CountyTargetsOptions,
): Pick<IndicatorProgress, 'thisYear' | 'final'> {
  const { thisYear, final } = progress(linked(config), { indicator, values: [], ...options })
  return { thisYear, final }
}
