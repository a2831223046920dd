import type { IndicatorProgress, TargetStatus } from '@xiance/engine'
import type { Citation } from '@xiance/schema'

export type CellValue = number | boolean | string | null

export interface SheetRow {
  readonly indicator: string
  readonly title: string
  readonly domain: string | null
  readonly unit: string | null
  readonly kind: string
  readonly list: string | null
  readonly value: CellValue
  /** The same region's value one period earlier. */
  readonly previous: CellValue
  readonly thisYear: readonly TargetStatus[]
  readonly final: readonly TargetStatus[]
  readonly source: readonly Citation[]
}

export interface Sheet {
  readonly id: string
  readonly region: string
  readonly regionName: string
  readonly period: string
  readonly due: string | null
  readonly state: 'open' | 'submitted'
  readonly revision: number
  readonly rows: readonly SheetRow[]
}

export interface Reported {
  readonly revision: number
  readonly state: 'submitted'
}

export interface ProgressRow {
  readonly indicator: string
  readonly title: string
  readonly domain: string | null
  readonly domainTitle: string | null
  readonly unit: string | null
  readonly progress: IndicatorProgress
}

export interface ProgressAnswer {
  readonly region: string
  readonly period: string
  readonly today: string
  readonly rows: readonly ProgressRow[]
  readonly reporters: readonly {
    readonly region: string
    readonly name: string
    readonly state: 'open' | 'submitted'
    readonly at: string | null
  }[]
}
