import { citationsOf } from '../citation.ts'
import type { Issue } from '../problem.ts'
import { intervalOf, quantitiesOf } from '../quantities.ts'
import type { Entry, Quantity } from '../quantity.ts'
import type { Group } from '../register.ts'
import { textIn } from '../text.ts'
import { timeOf } from './fact-words.ts'
import { finding } from './finding.ts'

/** A class by a condition and by a list of members, or counted differently by two clauses. */
export function checkGroup(group: Group): readonly Issue[] {
  return [...twoWays(group), ...twoSizes(group)]
}

/** Which of the two makes the class is not said. */
function twoWays(group: Group): readonly Issue[] {
  return group.where === undefined || group.members === undefined
    ? []
    : [
        finding('policy.group_two_ways', {
          path: `/groups/${group.id}/members`,
          params: { title: textIn(group.title, 'zh-CN'), members: group.members.length },
          source: citationsOf(group),
        }),
      ]
}

/** 147个贫困村 in one clause, 120个 in another, of the same time. */
function twoSizes(group: Group): readonly Issue[] {
  const sizes = (group.size ?? []).filter(({ settled }) => settled !== 'setAside')
  const [first] = sizes
  const other = sizes.find((size) => first !== undefined && differs(first, size))
  if (first === undefined || other === undefined || sizes.some(({ settled }) => settled === 'use'))
    return []
  return [
    finding('policy.two_values', {
      path: `/groups/${group.id}/size/${other.id ?? ''}/q`,
      params: {
        title: textIn(group.title, 'zh-CN'),
        about: '',
        when: timeOf(first),
        one: wordsOf(first),
        other: wordsOf(other),
      },
      source: [...citationsOf(first), ...citationsOf(other)],
    }),
  ]
}

function differs(one: Entry, other: Entry): boolean {
  const [a, b] = [one, other].map((size) => intervalOf(sizeOf(size)))
  return (
    JSON.stringify(one.when ?? null) === JSON.stringify(other.when ?? null) &&
    Boolean(a && b && (a.max < b.min || b.max < a.min))
  )
}

function sizeOf(entry: Entry): Quantity {
  return quantitiesOf(entry)[0] ?? { is: 'words' }
}

function wordsOf(entry: Entry): string {
  const { asWritten, value } = sizeOf(entry)
  return asWritten ?? String(value)
}
