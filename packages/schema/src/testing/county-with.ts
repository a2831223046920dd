import type { CountyConfig } from '../county.ts'
import type { Indicator } from '../indicator.ts'
import { checkPolicy } from '../policy/check-policy.ts'
import type { PolicyOptions } from '../policy/survey.ts'
import type { Issue } from '../problem.ts'
import type { Entry, Quantity, When } from '../quantity.ts'
import { resolve } from '../resolve.ts'

/** An otherwise empty county. */
export function countyWith(more: Partial<CountyConfig>): CountyConfig {
  return {
    dsl: 1,
    id: 'test',
    title: '测试县',
    region: '0',
    levels: [
      { id: 'county', title: '县' },
      { id: 'town', title: '乡镇' },
    ],
    sources: [
      {
        id: 'plan',
        title: '实施方案',
        date: '2018-12-29',
        source: { doc: 'plan', quote: '2018年12月29日' },
      },
    ],
    ...more,
  }
}

/** The same, checked for what its policy says. */
export function policyOf(
  more: Partial<CountyConfig>,
  options: PolicyOptions = {},
): readonly Issue[] {
  return checkPolicy(resolve(countyWith(more)).resolved, options)
}

/** `code path` of each finding. */
export function codesOf(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, path }) => `${code} ${path}`)
}

/** An entry of a made-up clause that no other entry cites. */
export function cited(
  q: Quantity | readonly Quantity[],
  when?: When,
  more: Partial<Entry> = {},
): Entry {
  const quote = JSON.stringify([q, when, more])
  return { q, ...(when === undefined ? {} : { when }), source: { doc: 'plan', quote }, ...more }
}

export function indicator(
  kind: Indicator['kind'],
  id: string,
  more: Partial<Indicator> = {},
): Indicator {
  return { id, title: id, kind, unit: '个', entries: [], ...more }
}
