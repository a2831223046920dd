import { builtInRegisters, registersOf } from '../built-in-registers.ts'
import { citationsOf, type Named } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import type { Indicator } from '../indicator.ts'
import type { Issue } from '../problem.ts'
import { textIn, type Id } from '../text.ts'

/** A ranking praises and shames: a clause must ask for it, and it ranks organs or places, never persons. */
export function checkRanking(indicator: Indicator, config: ResolvedConfig): readonly Issue[] {
  if (indicator.rank === undefined) return []
  const path = `/indicators/${indicator.id}/rank`
  const params = { title: textIn(indicator.title, 'zh-CN') }
  const ranked = [
    ...config.levels,
    ...builtInRegisters.filter(({ id }) => id === 'organ' || id === 'region'),
  ]
  const { among } = indicator.rank
  return [
    ...(citationsOf(indicator).length > 0 ? [] : [issue('rank.no_source', path, params)]),
    ...(ranked.some(({ id }) => id === among)
      ? []
      : [
          issue('rank.not_places', `${path}/among`, {
            ...params,
            among: titleOf(registersOf(config), among),
            known: ranked.map(({ title }) => textIn(title, 'zh-CN')),
          }),
        ]),
  ]
}

function issue(code: string, path: string, params: Issue['params']): Issue {
  return { code, severity: 'error', path, params }
}

function titleOf(named: readonly Named[], id: Id): string {
  const found = named.find((candidate) => candidate.id === id)
  return found === undefined ? id : textIn(found.title, 'zh-CN')
}
