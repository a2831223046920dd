import type { Band, Name, ParameterName, Spaces, Type, Unit } from '@xiance/expr'
import type { Named } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import { intervalOf, quantitiesOf } from '../quantities.ts'
import type { Series } from '../quantity.ts'
import type { List, Option as ListOption } from '../register.ts'
import { textIn } from '../text.ts'
import { seriesKeys } from '../series-keys.ts'
import { unitResolver } from '../unit/unit-resolver.ts'

type Option = ReturnType<Spaces['options']>[number]

/** What every scope of one config shares. The states of a workflow are the list `state.<workflow>`. */
export function spacesOf(config: ResolvedConfig): Spaces {
  const unit = unitResolver(config)
  const options = new Map<string, readonly Option[]>([
    ...Object.entries(countyLists).map(
      ([list, { of }]) => [list, config[of].map(optionOf)] as const,
    ),
    ...config.lists.map((list) => [list.id, list.options.map(optionOf)] as const),
    ...config.workflows.map(
      (workflow) => [`state.${workflow.id}`, workflow.states.map(optionOf)] as const,
    ),
  ])
  const labels = new Map<string, string>([
    ...Object.entries(countyLists).map(([list, { label }]) => [list, label] as const),
    ...config.lists.map(({ id, title }) => [id, textIn(title, 'zh-CN')] as const),
    ...config.workflows.map(({ id, title }) => [`state.${id}`, textIn(title, 'zh-CN')] as const),
  ])
  return {
    parameters: config.parameters.map((series) => seriesName(series, unit)),
    indicators: config.indicators.map((series) => seriesName(series, unit)),
    groups: config.groups.map((group) => plainName(group, { kind: 'bool' })),
    checklists: config.checklists.map((checklist) => plainName(checklist, { kind: 'bool' })),
    options: (list) => options.get(list) ?? [],
    listLabel: (list) => labels.get(list),
    bands: (list) => bandsOf(config.lists.find(({ id }) => id === list)),
    unit,
  }
}

/** What the config defines, as lists of the built-in registers. */
export const countyLists = {
  'county.level': { label: '地区层级', of: 'levels' },
  'county.organ': { label: '单位', of: 'organs' },
  'county.role': { label: '角色', of: 'roles' },
  'county.subsidy': { label: '补贴项目', of: 'subsidies' },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly of: keyof ResolvedConfig }>
>

/** Bands of a list whose options all stand for numbers. */
function bandsOf(list: List | undefined): readonly Band[] | undefined {
  const bands = (list?.options ?? []).map(bandOf)
  return bands.length > 0 && bands.every((band) => band !== null) ? bands : undefined
}

function bandOf({ id, q }: ListOption): Band | null {
  const interval = q === undefined ? null : intervalOf(q)
  if (q === undefined || interval === null) return null
  return {
    option: id,
    ...(Number.isFinite(interval.min) ? { from: interval.min } : {}),
    ...(Number.isFinite(interval.max) ? { to: interval.max } : {}),
    ...(q.is === 'gt' ? { outside: ['from'] as const } : {}),
    ...(q.is === 'lt' ? { outside: ['to'] as const } : {}),
  }
}

/** Type of the values of a parameter or indicator: an option, yes/no, words, or a number in its first unit. */
export function seriesType(series: Series, unit: (name: string) => Unit | undefined): Type {
  if (series.list !== undefined) return { kind: 'option', list: series.list }
  const quantities = series.entries.flatMap((entry) => quantitiesOf(entry))
  const values = quantities.flatMap(({ value }) =>
    value === undefined || value === null ? [] : [value],
  )
  if (values.length > 0 && values.every((value) => typeof value === 'boolean'))
    return { kind: 'bool' }
  if (values.length > 0 && values.every((value) => typeof value === 'string'))
    return { kind: 'text' }
  const name =
    [series.unit].flat().find((candidate) => candidate !== undefined) ??
    quantities.find((quantity) => quantity.unit)?.unit
  const scale = Math.max(
    0,
    ...values.map((value) => (typeof value === 'number' ? decimalsOf(value) : 0)),
  )
  return { kind: 'num', scale, unit: name ? (unit(name) ?? null) : null }
}

export function decimalsOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e')
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(power))
}

function seriesName(series: Series, unit: (name: string) => Unit | undefined): ParameterName {
  return {
    ...plainName(series, seriesType(series, unit)),
    keys: seriesKeys(series).map((key) => key.list),
  }
}

function plainName(named: Named, type: Type): Name {
  return { ...optionOf(named), type }
}

function optionOf(named: Named): Option {
  const english =
    typeof named.title === 'object' && named.title.en !== undefined ? [named.title.en] : []
  return {
    id: named.id,
    label: textIn(named.title, 'zh-CN'),
    alias: [...(named.alias ?? []).map((alias) => textIn(alias, 'zh-CN')), ...english],
  }
}
