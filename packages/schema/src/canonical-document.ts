import type { CountyConfig, ResolvedConfig } from './county.ts'
import type { Overlay } from './overlay.ts'
import { getAt, indexOfStep, isRecord, stepsOf } from './pointer.ts'
import { formulaSites } from './sites/formula-sites.ts'
import { scopes } from './scope/scopes.ts'
import type { Formula } from './text.ts'

/**
 * The document as it is stored: formulas by id, as `resolved` has them, so that renaming a label touches nothing else.
 * The same object when nothing has to change.
 */
export function canonicalDocument<D extends CountyConfig | Overlay>(
  document: D,
  resolved: ResolvedConfig,
): D {
  const formulas = new Map(
    formulaSites(resolved, scopes(resolved)).map(({ path, text }) => [path, text]),
  )
  return withFormulas(document, formulas)
}

/** A copy with other formulas at some paths; paths the document does not have are left alone. */
export function withFormulas<D>(document: D, formulas: ReadonlyMap<string, Formula>): D {
  const changed = [...formulas].filter(([path, text]) => {
    const written = getAt(document, path)
    return typeof written === 'string' && written !== text
  })
  if (changed.length === 0) return document
  const copy = deepCopy(document)
  for (const [path, text] of changed) write(copy, stepsOf(path), text)
  return copy as D
}

function deepCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deepCopy)
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deepCopy(inner)]))
    : value
}

function write(root: unknown, steps: readonly string[], text: Formula): void {
  let parent = root
  for (const step of steps.slice(0, -1))
    parent = Array.isArray(parent)
      ? (parent as readonly unknown[])[indexOfStep(parent, step)]
      : isRecord(parent)
        ? parent[step]
        : undefined
  const last = steps.at(-1)
  if (isRecord(parent) && last !== undefined) Object.assign(parent, { [last]: text })
}
