import { builtInRegisters, rowless } from '../built-in-registers.ts'
import type { Collection, Definition } from '../memo/world.ts'
import type { Issue } from '../problem.ts'
import { readSite, type FormulaSite } from '../sites/formula-site.ts'
import { textIn } from '../text.ts'
import { referencesIn } from './references.ts'

/** What is worked out for the person who asks is kept nowhere: no formula can read it and nothing can be about it. */
export function checkRowless(
  collection: Collection,
  definition: Definition,
  sites: readonly FormulaSite[],
): readonly Issue[] {
  return [
    ...referencesIn(collection, definition).flatMap(({ path, kind, id }) =>
      rowless.has(id) && subjects.has(kind) ? [issue(path, id)] : [],
    ),
    ...sites.flatMap((site) => {
      const read = readSite(site).dependencies.map(({ space, id, scope = '' }) =>
        space === 'register' ? id : scope,
      )
      return [...new Set(read)].filter((id) => rowless.has(id)).map((id) => issue(site.path, id))
    }),
  ]
}

const subjects: ReadonlySet<string> = new Set([
  'register',
  'subject',
  'subject_or_group',
  'form_or_subject',
])

function issue(path: string, id: string): Issue {
  const title = builtInRegisters.find((register) => register.id === id)?.title
  return {
    code: 'register.no_rows',
    severity: 'error',
    path,
    params: { register: textIn(title ?? id, 'zh-CN') },
  }
}
