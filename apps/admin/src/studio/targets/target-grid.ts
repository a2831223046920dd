import {
  citationsOf,
  textIn,
  type Citation,
  type Entry,
  type Indicator,
  type Issue,
  type Locale,
  type ResolvedConfig,
} from '@xiance/schema'
import { issuesAt } from '../issues/issues-at.ts'

/** Column of the grid: what had been reached, a year, or the whole span. */
export type GridColumn = 'baseline' | 'total' | `${number}`

export interface GridRow {
  readonly indicator: Indicator
  readonly cells: { readonly [C in GridColumn]?: readonly Entry[] }
  /** Whether the years add up to the total: null when there is nothing to add up. */
  readonly sum:
    | { readonly ok: true }
    | { readonly ok: false; readonly issues: readonly Issue[] }
    | null
  readonly clauses: readonly Citation[]
}

interface GridDomain {
  readonly id: string
  readonly title: string
  readonly rows: readonly GridRow[]
}

export interface TargetGrid {
  readonly years: readonly `${number}`[]
  readonly domains: readonly GridDomain[]
}

export interface TargetGridOptions {
  readonly config: ResolvedConfig
  readonly issues: readonly Issue[]
  readonly locale: Locale
  /** Keeps an indicator; all without it. */
  readonly keep?: (indicator: Indicator) => boolean
}

/** Domains → indicators, with every entry in its column as it is written. */
export function targetGrid({ config, issues, locale, keep }: TargetGridOptions): TargetGrid {
  const kept = config.indicators.filter((indicator) => keep?.(indicator) ?? true)
  const columns = config.indicators.flatMap(({ entries }) => entries.map(columnOf))
  const years = [...new Set(columns)].filter((column) => /^\d{4}$/.test(column)) as `${number}`[]
  const listed = config.lists.find(({ id }) => id === 'domains')?.options ?? []
  const other = kept.filter(({ domain }) => !listed.some(({ id }) => id === domain))
  const domains = [
    ...listed.map(({ id, title }) => ({
      id,
      title: textIn(title, locale),
      indicators: kept.filter(({ domain }) => domain === id),
    })),
    { id: '', title: '', indicators: other },
  ]
  return {
    years: years.toSorted(),
    domains: domains
      .filter(({ indicators }) => indicators.length > 0)
      .map(({ indicators, ...domain }) => ({
        ...domain,
        rows: indicators.map((indicator) => rowOf(indicator, issues)),
      })),
  }
}

/** Column an entry stands in, by what it is and when. */
export function columnOf({ as, when }: Entry): GridColumn {
  if (as === 'baseline' || as === 'actual') return 'baseline'
  const time =
    when === undefined
      ? null
      : 'in' in when
        ? when.in
        : 'by' in when
          ? when.by
          : 'asOf' in when
            ? when.asOf
            : null
  return time !== null && /^\d{4}(-[^/]+)?$/.test(time)
    ? (time.slice(0, 4) as `${number}`)
    : 'total'
}

export function targetPath(indicator: Indicator, entry: Entry): string {
  return `/indicators/${indicator.id}/entries/${entry.id ?? ''}`
}

function rowOf(indicator: Indicator, issues: readonly Issue[]): GridRow {
  const cells: { [C in GridColumn]?: readonly Entry[] } = {}
  for (const entry of indicator.entries) {
    const column = columnOf(entry)
    cells[column] = [...(cells[column] ?? []), entry]
  }
  const all = [...citationsOf(indicator), ...indicator.entries.flatMap(citationsOf)]
  return {
    indicator,
    cells,
    sum: sumOf(indicator, cells, issues),
    clauses: [...new Map(all.map((clause) => [`${clause.at} ${clause.quote}`, clause])).values()],
  }
}

function sumOf(
  indicator: Indicator,
  cells: GridRow['cells'],
  issues: readonly Issue[],
): GridRow['sum'] {
  const differing = issuesAt(issues, `/indicators/${indicator.id}`).filter(
    ({ code }) => code === 'policy.parts_differ',
  )
  if (differing.length > 0) return { ok: false, issues: differing }
  const years = Object.keys(cells).filter((column) => /^\d{4}$/.test(column)).length
  return indicator.kind === 'flow' && years > 1 && cells.total !== undefined ? { ok: true } : null
}
