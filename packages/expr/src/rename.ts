import { analyse } from './check/check.ts'
import type { Resolution } from './check/resolution.ts'
import { quoteName, quoteText } from './print.ts'
import type { Scope } from './scope.ts'
import { parse } from './syntax/parse.ts'

/** What is renamed: an id of a space; `of` narrows a field to its scope or an option to its list. */
export interface Renaming {
  readonly from: string
  readonly to: string
  readonly space?: 'field' | 'parameter' | 'group' | 'indicator' | 'checklist' | 'option'
  readonly of?: string
}

/** Replaces the spans that mean `from` by `to`; the rest of the text stays as it was typed. `scope` still knows `from`. */
export function rename(source: string, scope: Scope, renaming: Renaming): string {
  const { resolutions } = analyse(parse(source).tree, scope)
  const spans = [...resolutions]
    .filter(
      ([node, found]) =>
        means(found, renaming) && writtenAs(source.slice(node.from, node.to), renaming.from),
    )
    .map(([node, found]) => ({
      from: node.from,
      to: node.to,
      insert: found.space === 'option' ? quoteText(renaming.to) : quoteName(renaming.to),
    }))
    .toSorted((a, b) => b.from - a.from)
  return spans.reduce(
    (text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to),
    source,
  )
}

function means(found: Resolution, { from, space = 'field', of }: Renaming): boolean {
  if (found.id !== from || found.space !== space) return false
  if (of === undefined) return true
  return found.space === 'field'
    ? found.scope === of
    : found.space !== 'option' || found.list === of
}

/** Written by id, bare or quoted; a name written by label keeps its label. */
function writtenAs(text: string, id: string): boolean {
  return text === id || text.slice(1, -1) === id
}
