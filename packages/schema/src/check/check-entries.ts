import { citationsOf } from '../citation.ts'
import type { Source } from '../county.ts'
import { isCounted } from '../entry-id.ts'
import type { Indicator } from '../indicator.ts'
import type { Issue } from '../problem.ts'
import { quantitiesOf } from '../quantities.ts'
import type { Entry, Series } from '../quantity.ts'
import { textIn } from '../text.ts'

/** Entries that nothing but their place tells apart. */
export function checkEntryIds(path: string, series: Series): readonly Issue[] {
  return series.entries
    .filter(isCounted)
    .map((entry) => warning('entry.ambiguous', { path, series, entry }))
}

/** 全部 of an amount, a flow on one day, a stock over a span: the kind of an indicator and its entries must go together. */
export function checkEntryKinds(indicator: Indicator): readonly Issue[] {
  const path = `/indicators/${indicator.id}`
  return indicator.entries.flatMap((entry) => {
    const at = { path, series: indicator, entry }
    const amount = indicator.kind === 'flow' || indicator.kind === 'stock'
    return [
      ...(amount && quantitiesOf(entry).some(({ is }) => is === 'all')
        ? [warning('entry.all_of_what', at)]
        : []),
      ...(indicator.kind === 'flow' ? misplaced('entry.not_a_span', at, dayOf(entry)) : []),
      ...(indicator.kind === 'stock' ? misplaced('entry.not_an_instant', at, spanOf(entry)) : []),
    ]
  })
}

/** The day of a document is a figure like any other. */
export function checkSourceDate(source: Source): readonly Issue[] {
  return typeof source.date !== 'string' || citationsOf(source).length > 0
    ? []
    : [
        {
          code: 'source.date_uncited',
          severity: 'warning',
          path: `/sources/${source.id}/date`,
          params: { title: textIn(source.title, 'zh-CN') },
        },
      ]
}

interface At {
  readonly path: string
  readonly series: Series
  readonly entry: Entry
}

function misplaced(code: string, at: At, when: string | null): readonly Issue[] {
  return when === null ? [] : [warning(code, at, { when })]
}

function dayOf({ when }: Entry): string | null {
  return when !== undefined && 'asOf' in when ? when.asOf : null
}

function spanOf({ when }: Entry): string | null {
  return when !== undefined && 'in' in when && when.in.includes('/') ? when.in : null
}

function warning(code: string, { path, series, entry }: At, more: Issue['params'] = {}): Issue {
  return {
    code,
    severity: 'warning',
    path: `${path}/entries/${entry.id}`,
    params: { title: textIn(series.title, 'zh-CN'), ...more },
    source: citationsOf(entry),
  }
}
