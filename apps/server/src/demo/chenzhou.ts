import type { Actors } from './actors.ts'
import { chance } from './chance.ts'
import { demoDays } from './demo-days.ts'

const county = 'chenzhou'
const region = '431002990'
const heads = ['谭', '欧阳', '李', '邓', '雷'] as const

/** Five invented households of an invented town, waiting for the first of their four visits a year. */
export async function playChenzhou(actors: Actors): Promise<void> {
  const luck = chance(4310)
  const member = actors.as('chenzhou.member')
  await member.county.setClock({ county, today: demoDays.chenzhou })
  await member.register.add({
    county,
    register: 'household',
    items: heads.map((name, index) => ({
      id: luck.uuid('2018-01-10'),
      region,
      values: {
        household_no: `CZ-${String(index + 1).padStart(3, '0')}`,
        head_name: `${name}示例`,
        kind: 'registered_poor',
      },
    })),
  })
}
