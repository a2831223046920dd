import { analyse } from './check/check.ts'
import type { Diagnostic } from './diagnostic.ts'
import { functionName } from './functions/names.ts'
import { printTree } from './print.ts'
import type { NamesAs } from './print.ts'
import type { Scope } from './scope.ts'
import type { Node } from './syntax/node.ts'
import { parse } from './syntax/parse.ts'
import type { Type } from './type.ts'

/** The canonical text of a tree, names as ids (stored) or labels (shown); unresolved names stay as typed. */
export function print(
  tree: Node,
  scope: Scope,
  options: { readonly names: NamesAs; readonly expected?: Type },
): string {
  const { resolutions } = analyse(tree, scope, options.expected)
  return printTree(tree, { names: options.names, resolutions, functionName })
}

/** What is stored: the canonical text by id, with all diagnostics. Text with syntax errors is kept as it is. */
export function canonical(
  source: string,
  scope: Scope,
  expected?: Type,
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const { tree, diagnostics } = parse(source)
  const { checked, resolutions } = analyse(tree, scope, expected)
  const all = [...diagnostics, ...checked.diagnostics]
  const broken = diagnostics.some(({ severity }) => severity === 'error')
  return {
    text: broken ? source : printTree(tree, { names: 'id', resolutions, functionName }),
    diagnostics: all,
  }
}
