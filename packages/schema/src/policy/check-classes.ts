import { citationsOf } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import type { Issue } from '../problem.ts'
import type { Group, Option } from '../register.ts'
import { textIn } from '../text.ts'
import { finding } from './finding.ts'

/** A condition and a list of members: which of them makes the class is not said. */
export function checkGroup(group: Group): readonly Issue[] {
  return group.where === undefined || group.members === undefined
    ? []
    : [
        finding('policy.class_two_ways', {
          path: `/groups/${group.id}/members`,
          params: { title: textIn(group.title, 'zh-CN') },
          source: citationsOf(group),
        }),
      ]
}

/** One class by two bands: 大户 is 50亩 in one list and 100亩 in another. */
export function checkBands({ lists }: ResolvedConfig): readonly Issue[] {
  const seen = new Map<string, Option>()
  return lists.flatMap((list) =>
    list.options.flatMap((option) => {
      if (option.q === undefined) return []
      const name = textIn(option.title, 'zh-CN')
      const other = seen.get(name)
      seen.set(name, other ?? option)
      if (other === undefined || boundOf(other) === boundOf(option)) return []
      return [
        finding('policy.class_two_ways', {
          path: `/lists/${list.id}/options/${option.id}/q`,
          params: { title: name },
          source: [...citationsOf(other), ...citationsOf(option)],
        }),
      ]
    }),
  )
}

function boundOf({ q }: Option): string {
  return JSON.stringify([q?.is, q?.value ?? null, q?.to ?? null, q?.unit ?? null, q?.than ?? null])
}
