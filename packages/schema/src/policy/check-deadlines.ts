import type { Issue } from '../problem.ts'
import { textIn } from '../text.ts'
import { periodRange } from '../time/period.ts'
import { isTime } from '../time/span.ts'
import { isTarget, type Fact } from './fact.ts'
import { finding } from './finding.ts'
import type { Survey } from './survey.ts'

/** Targets due before the document that sets them, due already, or due on two days. */
export function checkDeadlines(facts: readonly Fact[], survey: Survey): readonly Issue[] {
  const targets = facts.filter(
    (fact) => (fact.entry.as ?? 'target') === 'target' && deadlineOf(fact) !== null,
  )
  const entries = [...new Map(targets.map((fact) => [fact.entry, fact])).values()]
  return [
    ...entries.flatMap((fact) => beforeDocument(fact, survey)),
    ...entries.flatMap((fact) => past(fact, survey)),
    ...twoDeadlines(targets),
  ]
}

/** As written: `by` a day, or the span's end. */
function deadlineOf({ entry: { when } }: Fact): string | null {
  if (when === undefined) return null
  if ('by' in when) return when.by
  return 'in' in when ? (when.in.split('/').at(-1) ?? null) : null
}

function placeOf({ collection, series, entry }: Fact): string {
  const key = entry.when !== undefined && 'by' in entry.when ? 'by' : 'in'
  return `/${collection}/${series.id}/entries/${entry.id}/when/${key}`
}

function beforeDocument(fact: Fact, { config }: Survey): readonly Issue[] {
  const { range, sources, series } = fact
  const date = sources
    .flatMap(({ doc }) => config.sources.find(({ id }) => id === doc)?.date ?? [])
    .find((date) => isTime(date) && range.to !== null && periodRange(date).from > range.to)
  return date === undefined
    ? []
    : [
        finding('policy.deadline_before_document', {
          path: placeOf(fact),
          params: {
            title: textIn(series.title, 'zh-CN'),
            deadline: deadlineOf(fact) ?? '',
            date,
          },
          source: sources,
        }),
      ]
}

function past(fact: Fact, { today }: Survey): readonly Issue[] {
  const { range, sources, series } = fact
  return today === null || range.to === null || range.to >= today
    ? []
    : [
        finding('policy.deadline_past', {
          path: placeOf(fact),
          params: { title: textIn(series.title, 'zh-CN'), deadline: deadlineOf(fact) ?? '', today },
          source: sources,
        }),
      ]
}

/** The same amount of the same thing by two days, in two clauses; a clause that lists years says it once for each. */
function twoDeadlines(targets: readonly Fact[]): readonly Issue[] {
  const due = targets.filter(
    ({ entry, quantity }) =>
      isDue(entry.when) && (typeof quantity.value === 'number' || quantity.is === 'all'),
  )
  const groups = Map.groupBy(due, (fact) =>
    JSON.stringify([fact.subject, fact.quantity.is, fact.quantity.value ?? null, fact.unitName]),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (group.some(({ entry }) => entry.settled === 'use')) return []
    const other = group.find(
      (fact) => first !== undefined && fact.range.to !== first.range.to && !sameClause(fact, first),
    )
    if (first === undefined || other === undefined || !isTarget(first)) return []
    return [
      finding('policy.two_deadlines', {
        path: placeOf(other),
        params: {
          title: textIn(first.series.title, 'zh-CN'),
          one: deadlineOf(first) ?? '',
          other: deadlineOf(other) ?? '',
        },
        source: group.flatMap(({ sources }) => sources),
      }),
    ]
  })
}

function isDue(when: Fact['entry']['when']): boolean {
  return when !== undefined && 'by' in when
}

function sameClause(one: Fact, other: Fact): boolean {
  return one.sources.some(({ doc, quote }) =>
    other.sources.some((source) => source.doc === doc && source.quote === quote),
  )
}
