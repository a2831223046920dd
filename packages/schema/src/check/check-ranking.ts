import { citationsOf } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import type { Indicator } from '../indicator.ts'
import type { Issue } from '../problem.ts'
import { textIn } from '../text.ts'

/** A ranking praises and shames: a clause must ask for it, and it ranks organs or places, never persons. */
export function checkRanking(indicator: Indicator, config: ResolvedConfig): readonly Issue[] {
  if (indicator.rank === undefined) return []
  const path = `/indicators/${indicator.id}/rank`
  const params = { title: textIn(indicator.title, 'zh-CN') }
  const known = [...config.levels.map(({ id }) => id), 'organ', 'region']
  return [
    ...(citationsOf(indicator).length > 0 ? [] : [issue('rank.no_source', path, params)]),
    ...(known.includes(indicator.rank.among)
      ? []
      : [
          issue('rank.not_places', `${path}/among`, {
            ...params,
            among: indicator.rank.among,
            known,
          }),
        ]),
  ]
}

function issue(code: string, path: string, params: Issue['params']): Issue {
  return { code, severity: 'error', path, params }
}
