import type { Example } from '@xiance/schema'
import { placeNamed } from './regions.ts'

const anyang = placeNamed('town', '安阳镇')

export const examples = [
  {
    id: 'villages_of_2018',
    title: '2018年摘帽13个村即完成当年目标',
    given: {},
    story: [
      {
        on: '2019-01-10',
        period: '2018-Q4',
        do: {
          indicator: 'villages_delisted',
          values: [{ region: anyang, period: '2018-Q4', value: 13 }],
        },
        expect: { value: 13, thisYear: [{ status: 'met', completion: 1 }] },
      },
    ],
  },
] as const satisfies readonly Example[]
