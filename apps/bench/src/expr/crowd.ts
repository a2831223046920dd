import { check, compile, parse } from '@xiance/expr'
import { household } from './household-scope.ts'
import { frameOf, householdRows } from './household-rows.ts'

/** Formulas of other shapes that run first, so that no closure of ours is alone on the machine's caches. */
const OTHERS: readonly string[] = [
  'people > 3',
  'sheep + people',
  'income * 2 > 3',
  'if(works, sheep, people)',
  'min(people, sheep, 3)',
  'max(sheep, people) + 1',
  'count(members[age > 3])',
  'sum(members.wage)',
  'avg(members.age)',
  'works or people > 3',
  'not works',
  'age in 16..59',
  'income - 3 < sheep',
  'min(age, 3) * 2.5',
  'any(members[wage > 3])',
  'all(members.(age > 3 and wage > 10))',
  'works and people > 3 and sheep > 2 and age > 16',
  'coalesce(income, 0) / max(people, 1) < 3000',
  'max(members.age) - min(members.age)',
  'people in [1, 2, 3]',
]

/** Runs the crowd until its closures are optimised. */
export function runCrowd(): void {
  const frames = householdRows(0.1).map(frameOf)
  for (const source of OTHERS) {
    const { typed } = check(parse(source).tree, household)
    if (typed === null) throw new Error(`The formula does not check: ${source}`)
    const closure = compile(typed)
    for (let round = 0; round < 40; round += 1) for (const frame of frames) closure(frame)
  }
}
