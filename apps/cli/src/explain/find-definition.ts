import { getAt, textIn, type ResolvedConfig, type Text } from '@xiance/schema'

/** Collections of a config whose members have an id, registers first: a record's fields are asked for most. */
const collections = [
  'registers',
  'forms',
  'lists',
  'groups',
  'parameters',
  'checklists',
  'indicators',
  'subsidies',
  'workflows',
  'organs',
  'roles',
  'levels',
  'units',
  'sources',
  'views',
  'dashboards',
  'examples',
] as const

interface Named {
  readonly id: string
  readonly title?: Text
}

/** Paths of what an id, a label or a path names; definitions before what stands inside them. */
export function findDefinitions(config: ResolvedConfig, asked: string): readonly string[] {
  if (asked.startsWith('/')) return getAt(config, asked) === undefined ? [] : [asked]
  const all = everyNamed(config)
  const matching = (match: (named: Named) => boolean): readonly string[] =>
    all
      .filter(({ named }) => match(named))
      .map(({ path }) => path)
      .toSorted((one, other) => depthOf(one) - depthOf(other))
  const byId = matching(({ id }) => id === asked)
  return byId.length > 0 ? byId : matching((named) => labelOf(named) === asked)
}

/** Ids and labels that contain what was asked, or share its beginning: at most eight. */
export function nearDefinitions(config: ResolvedConfig, asked: string): readonly string[] {
  const start = asked.slice(0, Math.max(2, Math.ceil(asked.length / 2)))
  const near = everyNamed(config).flatMap(({ named }) =>
    [named.id, labelOf(named)].filter((word) => word.includes(start)),
  )
  return [...new Set(near)].slice(0, 8)
}

function everyNamed(
  config: ResolvedConfig,
): readonly { readonly path: string; readonly named: Named }[] {
  return collections.flatMap((collection) =>
    config[collection].flatMap((definition) =>
      namedWithin(definition, `/${collection}/${definition.id}`),
    ),
  )
}

/** The definition and every named thing inside it: fields, columns, options, items, lines, states. */
function namedWithin(
  value: unknown,
  path: string,
): readonly { readonly path: string; readonly named: Named }[] {
  if (Array.isArray(value))
    return (value as readonly unknown[]).flatMap((item) =>
      isNamed(item) ? namedWithin(item, `${path}/${item.id}`) : [],
    )
  if (typeof value !== 'object' || value === null) return []
  return [
    ...(isNamed(value) ? [{ path, named: value }] : []),
    ...Object.entries(value).flatMap(([key, inner]) =>
      Array.isArray(inner) ? namedWithin(inner, `${path}/${key}`) : [],
    ),
  ]
}

function isNamed(value: unknown): value is Named {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
  )
}

function labelOf({ title }: Named): string {
  return title === undefined ? '' : textIn(title, 'zh-CN')
}

function depthOf(path: string): number {
  return path.split('/').length
}
