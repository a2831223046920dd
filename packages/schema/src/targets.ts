import { citationsOf, type Citation } from './citation.ts'
import type { ResolvedConfig } from './county.ts'
import { intervalOf, quantitiesOf } from './quantities.ts'
import type { Entry, Quantity, When } from './quantity.ts'
import type { Indicator } from './indicator.ts'
import { textIn, type Id } from './text.ts'
import { inBase, unitLabel, unitResolver } from './unit/unit-resolver.ts'

/** One target as a row of a table; `…Base` in base units (3.8 万人 → 38000 人). */
export interface TargetRow {
  readonly indicator: Id
  readonly title: string
  readonly unit: string | null
  /** Span it is to be reached in. */
  readonly period?: string
  /** Last moment. */
  readonly by?: string
  readonly region?: string
  /** Key options, joined by `/`. */
  readonly class?: string
  readonly comparator: Quantity['is']
  /** null: none is printed, or `between`. */
  readonly value: number | boolean | string | null
  readonly valueBase: number | null
  readonly min?: number
  readonly max?: number
  readonly minBase?: number
  readonly maxBase?: number
  readonly asWritten: string | null
  readonly modality?: 'strive' | 'basically'
  readonly source: readonly Citation[]
}

/** Every target of a config, one row per indicator, quantity and named region. */
export function targetsOf(config: ResolvedConfig): readonly TargetRow[] {
  return config.indicators.flatMap((indicator) =>
    indicator.entries
      .filter((entry) => (entry.as ?? 'target') === 'target' && entry.settled !== 'setAside')
      .flatMap((entry) =>
        quantitiesOf(entry).flatMap((quantity, index) =>
          rows(config, indicator, { entry, quantity, index }),
        ),
      ),
  )
}

interface Place {
  readonly entry: Entry
  readonly quantity: Quantity
  readonly index: number
}

function rows(
  config: ResolvedConfig,
  indicator: Indicator,
  { entry, quantity, index }: Place,
): readonly TargetRow[] {
  const name = quantity.unit ?? [indicator.unit].flat()[index] ?? [indicator.unit].flat()[0] ?? null
  const row: TargetRow = {
    indicator: indicator.id,
    title: textIn(indicator.title, 'zh-CN'),
    unit: name === null ? null : unitLabel(config, name),
    ...timeOf(entry.when),
    ...classOf(entry),
    comparator: quantity.is,
    ...valuesOf(quantity, (value) =>
      inBase(value, name === null ? undefined : unitResolver(config)(name)),
    ),
    asWritten: quantity.asWritten ?? null,
    ...(quantity.modality === undefined ? {} : { modality: quantity.modality }),
    source: citationsOf(entry).length > 0 ? citationsOf(entry) : citationsOf(indicator),
  }
  const regions = entry.for?.in ?? []
  return regions.length === 0 ? [row] : regions.map((region) => ({ ...row, region }))
}

function valuesOf(
  quantity: Quantity,
  base: (value: number) => number,
): Pick<TargetRow, 'value' | 'valueBase' | 'min' | 'max' | 'minBase' | 'maxBase'> {
  const { value = null } = quantity
  const bounded =
    quantity.is === 'between' || quantity.masked === true ? intervalOf(quantity) : null
  if (bounded !== null)
    return {
      value: null,
      valueBase: null,
      min: bounded.min,
      max: bounded.max,
      minBase: base(bounded.min),
      maxBase: base(bounded.max),
    }
  return { value, valueBase: typeof value === 'number' ? base(value) : null }
}

function timeOf(when: When | undefined): Pick<TargetRow, 'period' | 'by'> {
  if (when === undefined) return {}
  if ('in' in when) return { period: when.in }
  if ('by' in when) return { by: when.by }
  if (
    'from' in when &&
    'to' in when &&
    when.from !== undefined &&
    when.from !== null &&
    when.to !== undefined
  )
    return { period: `${when.from}/${when.to}` }
  return {}
}

function classOf(entry: Entry): Pick<TargetRow, 'class'> {
  const options = Object.values(entry.for?.key ?? {}).flat()
  return options.length === 0 ? {} : { class: options.join('/') }
}
