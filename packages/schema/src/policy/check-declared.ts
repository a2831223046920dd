import type { Checklist, Item } from '../checklist.ts'
import { citationsOf } from '../citation.ts'
import type { Issue } from '../problem.ts'
import { textIn } from '../text.ts'
import { finding } from './finding.ts'

/** Lists of which the text says how many items there are, and not, or not all of them, which. */
export function checkDeclared(checklist: Checklist): readonly Issue[] {
  return checkItem(`/checklists/${checklist.id}`, checklist)
}

function checkItem(path: string, item: Item): readonly Issue[] {
  const items = item.items ?? []
  return [
    ...(item.declared === undefined || item.declared === items.length
      ? []
      : [
          finding('policy.list_not_spelled', {
            path: `${path}/declared`,
            params: {
              title: textIn(item.title, 'zh-CN'),
              declared: item.declared,
              spelled: items.length,
            },
            source: citationsOf(item),
          }),
        ]),
    ...items.flatMap((child) => checkItem(`${path}/items/${child.id}`, child)),
  ]
}
