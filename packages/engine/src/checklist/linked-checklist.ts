import type { Scope } from '@xiance/expr'
import type { Checklist, Item, Scopes } from '@xiance/schema'
import { compileEach, type Each } from '../linking/each.ts'
import { linkTest } from '../linking/fields.ts'
import { compileFormula, type CompiledFormula } from '../linking/formula.ts'
import type { CompiledTest } from '../linking/test.ts'

export interface LinkedItem {
  readonly item: Item
  /** Item ids from the top: `housing/roof`; '' for the checklist itself. */
  readonly path: string
  readonly each: Each | null
  readonly when: CompiledFormula | null
  readonly test: CompiledTest | null
  readonly items: readonly LinkedItem[]
}

export interface LinkedChecklist {
  readonly checklist: Checklist
  readonly root: LinkedItem
}

export function linkChecklist(checklist: Checklist, scopes: Scopes): LinkedChecklist {
  return {
    checklist,
    root: linkItem({ item: checklist, path: '' }, scopes.checklistScope(checklist.id), scopes),
  }
}

function linkItem(
  at: { readonly item: Item; readonly path: string },
  outer: Scope,
  scopes: Scopes,
): LinkedItem {
  const { item, path } = at
  const each = item.each === undefined ? null : compileEach(item.each, outer)
  const scope = each?.scope ?? outer
  return {
    item,
    path,
    each,
    when: item.when === undefined ? null : compileFormula(item.when, scope),
    test: item.test === undefined ? null : linkTest(item.test, scope, scopes),
    items: (item.items ?? []).map((child) =>
      linkItem(
        { item: child, path: path === '' ? child.id : `${path}/${child.id}` },
        scope,
        scopes,
      ),
    ),
  }
}
