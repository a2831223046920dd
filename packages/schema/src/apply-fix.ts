import type { Issue, IssueFix } from './problem.ts'
import { replaceAt } from './replace-at.ts'

/** The document with one proposed fix of an issue applied; what lies beside it is shared. */
export function applyFix<D>(document: D, issue: Pick<Issue, 'path'>, fix: IssueFix): D {
  const path = fix.path ?? issue.path
  return path === '' ? (fix.value as D) : replaceAt(document, new Map([[path, fix.value]]))
}
