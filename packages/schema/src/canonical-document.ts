import type { CountyConfig, ResolvedConfig } from './county.ts'
import type { Overlay } from './overlay.ts'
import { replaceAt } from './replace-at.ts'
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
  return replaceAt(
    document,
    new Map(
      [...formulas].map(([path, text]) => [
        path,
        (written: unknown) => (typeof written === 'string' ? text : written),
      ]),
    ),
  )
}
