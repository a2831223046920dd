import { addDecimal, roundDecimal } from '@xiance/expr'
import { periodRange, type Agg, type Indicator } from '@xiance/schema'

export type IndicatorValue = number | boolean | string | null

/** One value of an indicator at one reporting region and period; a ratio may bring its numerator and denominator. */
export interface IndicatorCell {
  readonly region: string
  readonly period: string
  readonly value: IndicatorValue
  readonly num?: number
  readonly den?: number
}

export interface RolledUp {
  readonly value: IndicatorValue
  /** Regions that gave a value, of all regions among the cells. */
  readonly coverage: { readonly counted: number; readonly of: number }
}

type Kind = Indicator['kind']

const overTime: { readonly [K in Kind]: Agg } = {
  flow: 'sum',
  stock: 'last',
  ratio: 'last',
  state: 'last',
}
const overSpace: { readonly [K in Kind]: Agg } = {
  flow: 'sum',
  stock: 'sum',
  ratio: 'none',
  state: 'none',
}

/**
 * Brings cells of several periods and regions to one value: first each region over time, then all regions. Blanks are
 * skipped and counted, so that a partial sum never looks whole. A ratio is its summed numerators over its denominators.
 */
export function rollUp(
  indicator: Pick<Indicator, 'kind' | 'rollup'>,
  cells: readonly IndicatorCell[],
): RolledUp {
  const regions = new Map<string, IndicatorCell[]>()
  for (const cell of cells) regions.set(cell.region, [...(regions.get(cell.region) ?? []), cell])
  const time = indicator.rollup?.time ?? overTime[indicator.kind]
  const each = [...regions.values()]
    .map((own) => alongTime(own, time))
    .filter((cell) => cell.value !== null)
  return {
    value: acrossSpace(each, indicator.rollup?.space ?? overSpace[indicator.kind]),
    coverage: { counted: each.length, of: regions.size },
  }
}

function alongTime(cells: readonly IndicatorCell[], how: Agg): IndicatorCell {
  const known = cells
    .filter(({ value }) => value !== null)
    .toSorted((one, other) => (endOf(one) < endOf(other) ? -1 : 1))
  const last = known.at(-1)
  if (last === undefined) return { region: '', period: '', value: null }
  if (how === 'last' || how === 'none')
    return how === 'none' && known.length > 1 ? { ...last, value: null } : last
  return { ...last, ...fractions(known), value: aggregated(known, how) }
}

function acrossSpace(cells: readonly IndicatorCell[], how: Agg): IndicatorValue {
  const [first, ...others] = cells
  if (first === undefined) return null
  if (others.length === 0) return first.value
  const { num, den } = fractions(cells)
  if (num !== undefined && den !== undefined)
    return den === 0 ? null : roundDecimal((num / den) * 100, 4)
  return how === 'none' || how === 'last' ? agreed(cells) : aggregated(cells, how)
}

/** Regions that all say the same say it together; otherwise there is no one value. */
function agreed(cells: readonly IndicatorCell[]): IndicatorValue {
  const values = new Set(cells.map(({ value }) => value))
  if (values.size === 1) return [...values][0] ?? null
  return values.has(false) && [...values].every((value) => typeof value === 'boolean')
    ? false
    : null
}

const numeric: {
  readonly [A in Exclude<Agg, 'last' | 'none'>]: (values: readonly number[]) => number
} = {
  sum: (values) => values.reduce((sum, value) => addDecimal(sum, value, 6), 0),
  avg: (values) => roundDecimal(values.reduce((sum, value) => sum + value, 0) / values.length, 6),
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
}

function aggregated(
  cells: readonly IndicatorCell[],
  how: Exclude<Agg, 'last' | 'none'>,
): IndicatorValue {
  const values = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
  return values.length === cells.length ? numeric[how](values) : agreed(cells)
}

/** Both present in every cell, or neither. */
function fractions(cells: readonly IndicatorCell[]): {
  readonly num?: number
  readonly den?: number
} {
  const whole = cells.every(({ num, den }) => num !== undefined && den !== undefined)
  return whole
    ? {
        num: cells.reduce((sum, { num }) => sum + (num ?? 0), 0),
        den: cells.reduce((sum, { den }) => sum + (den ?? 0), 0),
      }
    : {}
}

function endOf(cell: IndicatorCell): string {
  return periodRange(cell.period).to
}
