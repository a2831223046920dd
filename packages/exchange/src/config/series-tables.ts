import {
  quantitiesOf,
  textIn,
  type Series,
  type Entry,
  type Quantity,
  type When,
} from '@xiance/schema'
import type { LedgerTable } from '../ledger-table.ts'
import { clausesOf, tableOf, type Sheet } from './sheet.ts'

/** One row a value of a dated parameter. */
export function parameterTable(sheet: Sheet): LedgerTable {
  return seriesTable(sheet, sheet.words.parameters, sheet.config.parameters)
}

/** One row a target, baseline or actual. */
export function indicatorTable(sheet: Sheet): LedgerTable {
  return seriesTable(sheet, sheet.words.indicators, sheet.config.indicators)
}

function seriesTable(sheet: Sheet, title: string, all: readonly Series[]): LedgerTable {
  return tableOf(sheet, title, {
    columns: [
      'id',
      'title',
      'scope',
      'time',
      'kind',
      'requirement',
      'value',
      'unit',
      'written',
      'source',
    ],
    rows: all.flatMap((series) =>
      series.entries.flatMap((entry) =>
        quantitiesOf(entry).map((quantity, index) => ({
          id: series.id,
          title: textIn(series.title, sheet.locale),
          scope: scopeOf(entry),
          time: timeOf(entry.when),
          kind: entry.as ?? null,
          requirement: quantity.is,
          value: valueOf(quantity),
          unit: quantity.unit ?? [series.unit].flat()[index] ?? [series.unit].flat()[0],
          written: quantity.asWritten,
          source: clausesOf(entry) ?? clausesOf(series),
        })),
      ),
    ),
  })
}

/** null stays blank: the document prints no number. */
function valueOf({ is, value, to }: Quantity): string | number | null {
  if (is === 'between') return `${String(value ?? '')}–${String(to ?? '')}`
  return typeof value === 'boolean' ? String(value) : (value ?? null)
}

function scopeOf({ for: scope }: Entry): string | null {
  if (scope === undefined) return null
  const keys = Object.values(scope.key ?? {}).flat()
  const parts = [scope.each, ...(scope.in ?? []), scope.where, ...keys]
  return parts.filter((part) => part !== undefined).join(' ') || null
}

function timeOf(when: When | undefined): string | null {
  if (when === undefined) return null
  if ('in' in when) return when.in
  if ('by' in when) return `≤ ${when.by}`
  if ('asOf' in when) return when.asOf
  if ('lasts' in when) return `${when.from ?? ''}…`
  return `${when.from ?? ''}…${when.to ?? ''}`
}
