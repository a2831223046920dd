import type { Indicator } from '@xiance/schema'
import { leaderFigures, planFive, planSix } from './five-six.ts'
import { planFour } from './four.ts'
import { planNine, planTen } from './nine-ten.ts'
import { planOne } from './one.ts'
import { planEight, planSeven } from './seven-eight.ts'
import { planThree, planTwo } from './two-three.ts'

export { planGroups, planLists } from './lists.ts'

/** The figures of the ten plans; what another place reported is taken by no county unless it asks for it. */
export const indicators: readonly Indicator[] = [
  ...planOne,
  ...planTwo,
  ...planThree,
  ...planFour,
  ...planFive,
  ...leaderFigures,
  ...planSix,
  ...planSeven,
  ...planEight,
  ...planNine,
  ...planTen,
]
