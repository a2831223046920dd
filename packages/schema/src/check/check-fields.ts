import type { ResolvedConfig } from '../county.ts'
import { kinds } from '../kinds/index.ts'
import { keptWith } from '../memo/kept-with.ts'
import type { Collection, Definition } from '../memo/world.ts'
import { isRecord } from '../pointer.ts'
import type { Issue } from '../problem.ts'
import type { Field } from '../register.ts'
import { readSite, type FormulaSite } from '../sites/formula-site.ts'
import { textIn } from '../text.ts'
import { pathAt, placeAt, walk } from '../walk.ts'

/** Fields without what their kind needs, and personal data that is not marked as such. */
export function checkFields(collection: Collection, definition: Definition): readonly Issue[] {
  if (!asking.has(collection)) return []
  const found: Issue[] = []
  walk(definition, placeAt(`/${collection}/${definition.id}`), (container, place) => {
    if (isField(container)) found.push(...checkField(container, () => pathAt(place)))
    return true
  })
  return found
}

/** What is encrypted can be compared as a whole, and neither counted, ordered nor read over many records. */
export function checkPrivacy(
  sites: readonly FormulaSite[],
  config: ResolvedConfig,
): readonly Issue[] {
  return sites
    .filter(({ path }) => path.startsWith('/indicators/') || /^\/views\/[^/]+\/sort$/.test(path))
    .flatMap((site) =>
      readSite(site).dependencies.flatMap(({ space, scope = '', id }): readonly Issue[] => {
        const field = space === 'field' ? privateFields(config).get(`${scope}/${id}`) : undefined
        return field === undefined
          ? []
          : [
              {
                code: 'private.not_queryable',
                severity: 'error',
                path: site.path,
                params: { field: textIn(field.title, 'zh-CN') },
              },
            ]
      }),
    )
}

/** Collections in which fields are written. */
const asking: ReadonlySet<Collection> = new Set(['registers', 'forms', 'checklists'])

function isField(value: object): value is Field {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    typeof value['kind'] === 'string' &&
    Object.hasOwn(kinds, value['kind'])
  )
}

function checkField(field: Field, pathOf: () => string): readonly Issue[] {
  const { needs, personal } = kinds[field.kind]
  const params = { title: textIn(field.title, 'zh-CN'), kind: field.kind }
  return [
    ...(needs === undefined || field[needs] !== undefined
      ? []
      : [
          {
            code: 'field.incomplete',
            severity: 'error',
            path: pathOf(),
            params: { ...params, property: needs },
          } satisfies Issue,
        ]),
    ...(personal === undefined || field.private !== undefined
      ? []
      : [
          {
            code: 'private.unmarked',
            severity: 'error',
            path: pathOf(),
            params,
            fixes: [
              {
                label: { 'zh-CN': '标明为个人信息', en: 'Mark as personal data' },
                value: { ...field, private: personal },
              },
            ],
          } satisfies Issue,
        ]),
  ]
}

/** Encrypted fields by the scope they stand in. */
const privateFields = keptWith((config: ResolvedConfig): ReadonlyMap<string, Field> => {
  const owned = [
    ...config.registers.flatMap(({ id, fields }) => within(id, fields)),
    ...config.forms.flatMap(({ id, fields = [], pages }) =>
      within(id, [
        ...fields,
        ...pages.flatMap((page) => page.fields.filter((field) => typeof field !== 'string')),
      ]),
    ),
  ]
  return new Map(owned.filter(([, field]) => field.private !== undefined))
})

function within(scope: string, fields: readonly Field[]): readonly (readonly [string, Field])[] {
  return fields.flatMap((field) => [
    [`${scope}/${field.id}`, field] as const,
    ...within(field.id, field.rows ?? []),
  ])
}
