import type { ResolvedConfig } from '../county.ts'
import type { Collection, Definition } from '../memo/world.ts'
import { isRecord } from '../pointer.ts'
import type { Issue } from '../problem.ts'
import type { Form } from '../register.ts'
import { pathAt, placeAt, walk } from '../walk.ts'

/** Ids used twice in one list of the document itself. */
export function checkIds(config: ResolvedConfig): readonly Issue[] {
  return Object.entries(config).flatMap(([key, value]) =>
    Array.isArray(value) && key !== 'examples' ? repeated(value, `/${key}`) : [],
  )
}

/** Ids used twice in one parent within a definition; fields are one namespace per form. */
export function checkInnerIds(collection: Collection, definition: Definition): readonly Issue[] {
  return [
    ...duplicates(definition, `/${collection}/${definition.id}`),
    ...('pages' in definition ? formDuplicates(definition) : []),
  ]
}

function duplicates(value: unknown, path: string): readonly Issue[] {
  const found: Issue[] = []
  walk(value, placeAt(path), (container, place) => {
    if (Array.isArray(container) && container.length > 1 && hasTwins(container))
      found.push(...repeated(container, pathAt(place)))
    return true
  })
  return found
}

function hasTwins(list: readonly unknown[]): boolean {
  const ids = new Set<string>()
  let count = 0
  for (const item of list)
    if (isRecord(item) && typeof item['id'] === 'string') {
      ids.add(item['id'])
      count += 1
    }
  return ids.size < count
}

function repeated(list: readonly unknown[], path: string): readonly Issue[] {
  const ids = list.flatMap((item) =>
    isRecord(item) && typeof item['id'] === 'string' ? [item['id']] : [],
  )
  return [...Map.groupBy(ids, (id) => id)].flatMap(([id, { length }]) =>
    length > 1 ? [duplicate(`${path}/${id}`, id, length)] : [],
  )
}

function formDuplicates(form: Form): readonly Issue[] {
  const own = new Set((form.fields ?? []).map(({ id }) => id))
  const places = form.pages.flatMap((page) =>
    page.fields.map((field) => ({
      id: typeof field === 'string' ? field : field.id,
      inline: typeof field !== 'string',
      page: page.id ?? '',
    })),
  )
  return [...Map.groupBy(places, ({ id }) => id)].flatMap(([id, found]) => {
    const [first] = found
    const count = found.length + (first?.inline === true && own.has(id) ? 1 : 0)
    return first !== undefined && count > 1
      ? [duplicate(`/forms/${form.id}/pages/${first.page}/fields/${id}`, id, count)]
      : []
  })
}

function duplicate(path: string, id: string, count: number): Issue {
  return { code: 'id.duplicate', severity: 'error', path, params: { id, count } }
}
