import { citationsOf } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import { isCounted } from '../entry-id.ts'
import { isRecord } from '../pointer.ts'
import type { Issue } from '../problem.ts'
import { textIn } from '../text.ts'

/** Ids used twice in one parent, anywhere in the document; fields are one namespace per form. */
export function checkIds(config: ResolvedConfig): readonly Issue[] {
  const { examples: _, ...definitions } = config
  return [...duplicates(definitions, ''), ...formDuplicates(config)]
}

/** Entries that nothing but their place tells apart. */
export function checkEntries(config: ResolvedConfig): readonly Issue[] {
  return (['parameters', 'indicators'] as const).flatMap((collection) =>
    config[collection].flatMap((series) =>
      series.entries.filter(isCounted).map((entry): Issue => ({
        code: 'entry.ambiguous',
        severity: 'warning',
        path: `/${collection}/${series.id}/entries/${entry.id}`,
        params: { title: textIn(series.title, 'zh-CN') },
        source: citationsOf(entry),
      })),
    ),
  )
}

function duplicates(value: unknown, path: string): readonly Issue[] {
  if (Array.isArray(value))
    return [
      ...repeated(value, path),
      ...value.flatMap((item, index) =>
        duplicates(
          item,
          `${path}/${isRecord(item) && typeof item['id'] === 'string' ? item['id'] : index}`,
        ),
      ),
    ]
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, inner]) => duplicates(inner, `${path}/${key}`))
    : []
}

function repeated(list: readonly unknown[], path: string): readonly Issue[] {
  const counts = new Map<string, number>()
  for (const item of list)
    if (isRecord(item) && typeof item['id'] === 'string')
      counts.set(item['id'], (counts.get(item['id']) ?? 0) + 1)
  return [...counts].flatMap(([id, count]) =>
    count > 1 ? [duplicate(`${path}/${id}`, id, count)] : [],
  )
}

function formDuplicates(config: ResolvedConfig): readonly Issue[] {
  return config.forms.flatMap((form) => {
    const own = new Set((form.fields ?? []).map(({ id }) => id))
    const places = form.pages.flatMap((page) =>
      page.fields.map((field) => ({
        id: typeof field === 'string' ? field : field.id,
        inline: typeof field !== 'string',
        page: page.id ?? '',
      })),
    )
    return places.flatMap((place, index) => {
      const count =
        places.filter((other) => other.id === place.id).length +
        (place.inline && own.has(place.id) ? 1 : 0)
      return count > 1 && places.findIndex((other) => other.id === place.id) === index
        ? [duplicate(`/forms/${form.id}/pages/${place.page}/fields/${place.id}`, place.id, count)]
        : []
    })
  })
}

function duplicate(path: string, id: string, count: number): Issue {
  return { code: 'id.duplicate', severity: 'error', path, params: { id, count } }
}
