import {
  quantitiesOf,
  textIn,
  type Entry,
  type Locale,
  type ResolvedConfig,
  type Series,
  type Subsidy,
} from '@xiance/schema'

/** What a parameter does in a subsidy. */
type RateRole = 'rate' | 'cap' | 'other'

export interface RateColumn {
  readonly series: Series
  readonly role: RateRole
}

interface RateRow {
  /** Key options, joined by `/`; empty for a parameter without keys. */
  readonly key: string
  readonly title: string
  /** The entries of each column, in the columns' order, by date. */
  readonly cells: readonly (readonly Entry[])[]
}

/** A subsidy as a table: one row for each key, one column for each parameter its formulas name. */
export interface RateTable {
  readonly subsidy: Subsidy
  readonly columns: readonly RateColumn[]
  readonly rows: readonly RateRow[]
}

export interface RateTableOptions {
  readonly config: ResolvedConfig
  readonly locale: Locale
}

export function rateTable(subsidy: Subsidy, options: RateTableOptions): RateTable {
  const columns = columnsOf(subsidy, options.config)
  const keys = [
    ...new Set(columns.flatMap(({ series }) => series.entries.map((entry) => keyOf(entry)))),
  ]
  return { subsidy, columns, rows: keys.map((key) => rowOf(key, columns, options)) }
}

/** False for a subsidy whose document prints no amount at all. */
export function printsAmount({ rows }: RateTable): boolean {
  const entries = rows.flatMap(({ cells }) => cells.flat())
  return entries.some((entry) => quantitiesOf(entry).some(({ value }) => typeof value === 'number'))
}

/** Key options of an entry, joined by `/`. */
function keyOf(entry: Entry): string {
  return Object.values(entry.for?.key ?? {})
    .flat()
    .join('/')
}

function columnsOf(subsidy: Subsidy, config: ResolvedConfig): readonly RateColumn[] {
  const named: readonly (readonly [string, RateRole])[] = [
    ...subsidy.lines.flatMap(({ rate }) => namesIn(rate).map((id) => [id, 'rate'] as const)),
    ...(subsidy.caps ?? []).flatMap(({ max }) => namesIn(max).map((id) => [id, 'cap'] as const)),
    ...[
      ...subsidy.lines.flatMap(({ each, when, quantity }) => [each, when, quantity]),
      typeof subsidy.eligible === 'string' ? subsidy.eligible : subsidy.eligible.of,
      subsidy.phaseOut?.share,
    ].flatMap((formula) => namesIn(formula).map((id) => [id, 'other'] as const)),
  ]
  return [...new Map(named.toReversed()).entries()].toReversed().flatMap(([id, role]) => {
    const series = config.parameters.find((parameter) => parameter.id === id)
    return series === undefined ? [] : [{ series, role }]
  })
}

/** Parameters a stored formula names. */
function namesIn(formula: string | undefined): readonly string[] {
  return [...(formula ?? '').matchAll(/参数\.([a-z][a-z0-9_]*)/g)].flatMap(([, id]) => id ?? [])
}

function rowOf(key: string, columns: readonly RateColumn[], options: RateTableOptions): RateRow {
  return {
    key,
    title: titleOf(key, columns, options),
    cells: columns.map(({ series }) =>
      series.entries.filter((entry) => keyOf(entry) === key).toSorted(byDate),
    ),
  }
}

function titleOf(
  key: string,
  columns: readonly RateColumn[],
  { config, locale }: RateTableOptions,
): string {
  const lists = new Set(
    columns.flatMap(({ series }) => Object.values(series.keys ?? {})).map(({ list }) => list),
  )
  const options = config.lists.filter(({ id }) => lists.has(id)).flatMap((list) => list.options)
  return key
    .split('/')
    .map((part) => textIn(options.find(({ id }) => id === part)?.title ?? part, locale))
    .join(' · ')
}

function byDate(one: Entry, other: Entry): number {
  return startOf(one).localeCompare(startOf(other))
}

/** Day an entry begins to hold; '' when it holds for ever. */
export function startOf({ when }: Entry): string {
  return when !== undefined && 'from' in when && when.from !== null ? (when.from ?? '') : ''
}
