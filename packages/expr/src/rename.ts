import { analyse } from './check/check.ts'
import type { Resolution } from './check/resolution.ts'
import { namesIndex } from './check/scope-index.ts'
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

/**
 * Replaces the spans that mean `from` by `to`; the rest of the text stays as it was typed. `scope` still knows `from`.
 * Where the new name would be hidden by a nearer one, or would hide one further out, the owner is written before the name.
 */
export function rename(source: string, scope: Scope, renaming: Renaming): string {
  const { resolutions } = analyse(parse(source).tree, scope)
  const spans = [...resolutions]
    .flatMap(([node, found]) => {
      const written = source.slice(node.from, node.to)
      const insert =
        means(found, renaming) && writtenAs(written, renaming.from)
          ? renamed(found, renaming)
          : covered(found, written, renaming)
      return insert === null ? [] : [{ from: node.from, to: node.to, insert }]
    })
    .toSorted((one, other) => other.from - one.from)
  return spans.reduce(
    (text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to),
    source,
  )
}

function renamed(found: Resolution, { to }: Renaming): string {
  if (found.space === 'option') return quoteText(to)
  const hidden =
    found.space === 'field' &&
    found.between?.some(({ names }) => namesIndex(names).find(to).length > 0) === true
  return hidden ? `${quoteName(found.scope)}.${quoteName(to)}` : quoteName(to)
}

/** A name of an outer scope that the renamed one would hide, with its owner; null for any other. */
function covered(
  found: Resolution,
  written: string,
  { from, to, space = 'field', of }: Renaming,
): string | null {
  if (found.space !== 'field' || space !== 'field' || !writtenAs(written, to)) return null
  const hides = found.between?.some(
    ({ id, names }) => (of === undefined || id === of) && names.some((name) => name.id === from),
  )
  return hides === true ? `${quoteName(found.scope)}.${written}` : null
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
