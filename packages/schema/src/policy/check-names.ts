import { citationsOf, type Citation, type Named } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import type { Issue } from '../problem.ts'
import { textIn } from '../text.ts'
import { keptWith } from '../memo/kept-with.ts'
import { finding } from './finding.ts'
import type { Fact } from './fact.ts'

/** One name for two things, and one thing under two names. */
export function checkNames(facts: readonly Fact[], config: ResolvedConfig): readonly Issue[] {
  return [
    ...collections.flatMap((collection) => oneName(`/${collection}`, config[collection])),
    ...config.lists.flatMap(({ id, options }) => oneName(`/lists/${id}/options`, options)),
    ...config.registers.flatMap(({ id, fields }) => oneName(`/registers/${id}/fields`, fields)),
    ...sameFigures(facts),
    ...sameFormulas(config),
  ]
}

const collections = [
  'indicators',
  'parameters',
  'groups',
  'registers',
  'forms',
  'checklists',
  'subsidies',
  'workflows',
  'lists',
  'organs',
  'roles',
] as const

/** Two definitions side by side that answer to one title or alias. */
function oneName(path: string, named: readonly Named[]): readonly Issue[] {
  const owners = new Map<string, Named>()
  return named.flatMap((item) => {
    let other: Named | undefined
    for (const name of namesOf(item)) {
      other ??= owners.get(name)
      if (!owners.has(name)) owners.set(name, item)
    }
    return other === undefined || other.id === item.id
      ? []
      : [
          finding('policy.one_name', {
            path: `${path}/${item.id}/title`,
            params: { title: textIn(item.title, 'zh-CN'), ...apart(other, item) },
            source: [...citationsOf(other), ...citationsOf(item)],
          }),
        ]
  })
}

/** Their titles, where these tell them apart. */
function apart(one: Named, other: Named): Issue['params'] {
  const titles = [one, other].map(({ title }) => textIn(title, 'zh-CN'))
  return titles[0] === titles[1] ? {} : { one: titles[0] ?? '', other: titles[1] ?? '' }
}

/** Title and aliases; spaces and quotation marks do not make another name. */
const namesOf = keptWith((item: Named): ReadonlySet<string> => {
  const texts = [item.title, ...(item.alias ?? [])].map((text) => textIn(text, 'zh-CN'))
  return new Set(texts.map((text) => text.replaceAll(/[\s“”"「」『』]/g, '')))
})

/** Two series that read the same number of the same time out of the same words. */
function sameFigures(facts: readonly Fact[]): readonly Issue[] {
  const seen = new Map<string, Fact>()
  return facts.flatMap((fact) => {
    const clause = fact.sources[0]
    if (clause === undefined || typeof fact.quantity.value !== 'number') return []
    const figure = figureOf(fact)
    const other = seen.get(figure)
    seen.set(figure, other ?? fact)
    return other === undefined || other.series.id === fact.series.id
      ? []
      : [
          twoNames(
            `/${fact.collection}/${fact.series.id}/title`,
            [other.series, fact.series],
            fact.sources,
          ),
        ]
  })
}

/** What a fact says and where it was read, as one text. */
const figureOf = keptWith((fact: Fact): string =>
  JSON.stringify([
    fact.collection,
    fact.sources[0]?.doc,
    fact.sources[0]?.quote,
    fact.quantity.is,
    fact.interval,
    fact.unitName,
    fact.when,
    fact.entry.as ?? '',
    fact.entry.for ?? {},
    fact.quantity.asWritten ?? '',
  ]),
)

/** Two groups of one register, or two indicators, with the same formula. */
function sameFormulas({ groups, indicators }: ResolvedConfig): readonly Issue[] {
  const defined = [
    ...groups.flatMap((group) =>
      group.where === undefined
        ? []
        : [
            {
              path: `/groups/${group.id}/title`,
              item: group,
              key: JSON.stringify(['group', group.about, group.within, group.where]),
            },
          ],
    ),
    ...indicators.flatMap((indicator) =>
      indicator.value === undefined
        ? []
        : [
            {
              path: `/indicators/${indicator.id}/title`,
              item: indicator,
              key: JSON.stringify([
                'indicator',
                indicator.value,
                indicator.at,
                indicator.every,
                indicator.rollup,
              ]),
            },
          ],
    ),
  ]
  const seen = new Map<string, Named>()
  return defined.flatMap(({ path, item, key }) => {
    const other = seen.get(key)
    seen.set(key, other ?? item)
    return other === undefined
      ? []
      : [twoNames(path, [other, item], [...citationsOf(other), ...citationsOf(item)])]
  })
}

function twoNames(
  path: string,
  [one, other]: readonly [Named, Named],
  source: readonly Citation[],
): Issue {
  return finding('policy.two_names', {
    path,
    params: { one: textIn(one.title, 'zh-CN'), other: textIn(other.title, 'zh-CN') },
    source,
  })
}
