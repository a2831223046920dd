import type { ResolvedConfig } from '../county.ts'
import type { Issue } from '../problem.ts'
import { textIn } from '../text.ts'
import { isTime } from '../time/span.ts'
import { periodRange } from '../time/period.ts'
import type { Fact } from './fact.ts'

/** Targets due before the document that sets them was written. */
export function checkDeadlines(facts: readonly Fact[], config: ResolvedConfig): readonly Issue[] {
  const seen = new Set<string>()
  return facts.flatMap(({ entry, series, collection, sources }): readonly Issue[] => {
    const { when } = entry
    const path = `/${collection}/${series.id}/entries/${entry.id}/when/by`
    if (
      when === undefined ||
      !('by' in when) ||
      !isTime(when.by) ||
      (entry.as ?? 'target') !== 'target' ||
      seen.has(path)
    )
      return []
    seen.add(path)
    const dates = sources.flatMap(
      ({ doc }) => config.sources.find(({ id }) => id === doc)?.date ?? [],
    )
    const date = dates.find(
      (candidate) => isTime(candidate) && periodRange(candidate).from > periodRange(when.by).to,
    )
    if (date === undefined) return []
    return [
      {
        code: 'policy.deadline_before_document',
        severity: 'finding',
        path,
        params: { title: textIn(series.title, 'zh-CN'), deadline: when.by, date },
        source: sources,
      },
    ]
  })
}
