import type { Example } from '@xiance/schema'
import { placeNamed } from './regions.ts'

const guiyang = placeNamed('county', '桂阳县')
const yongxing = placeNamed('county', '永兴县')
const regions = [
  { id: '4310', level: 'city', parent: null },
  { id: guiyang, level: 'county', parent: '4310' },
  { id: yongxing, level: 'county', parent: '4310' },
]

type Cell = readonly [region: string, period: string, value: number]

export const indicatorExamples: readonly Example[] = [
  story('youth_one_short', '两后生培训815人还差1人', [
    ['youth_training', [[guiyang, '2018', 815]], { value: 815, thisYear: [{ status: 'behind' }] }],
    [
      'youth_training',
      [[guiyang, '2018', 816]],
      { value: 816, thisYear: [{ status: 'met', completion: 1 }] },
    ],
  ]),
  story('counties_add_up', '各县市区的培训人数相加', [
    [
      'skill_training',
      [
        [guiyang, '2018', 2600],
        [yongxing, '2018', 2040],
      ],
      { value: 4640, thisYear: [{ status: 'met' }] },
    ],
  ]),
  story('half_years_add_up', '上下半年相加与全年目标比', [
    [
      'practical_training',
      [
        [guiyang, '2018-H1', 4000],
        [guiyang, '2018-H2', 6000],
      ],
      { value: 6000, thisYear: [{ status: 'met', completion: 1 }] },
    ],
    [
      'practical_training',
      [
        [guiyang, '2017-H2', 9000],
        [guiyang, '2018-H1', 1000],
      ],
      { value: 1000, thisYear: [{ completion: 0.1 }] },
    ],
  ]),
  story('one_county_silent', '一个县没有报,合计照出并说明几家报了几家', [
    [
      'new_transfers',
      [[guiyang, '2018', 3000]],
      { value: 3000, coverage: { counted: 1, of: 2 }, thisYear: [{ status: 'behind' }] },
    ],
  ]),
  story('stock_takes_the_last', '存量取最近一期,不逐期相加', [
    [
      'villages_exited',
      [
        [guiyang, '2016', 30],
        [guiyang, '2017', 41],
        [yongxing, '2017', 25],
      ],
      { value: 66 },
    ],
  ]),
  story('stock_without_target', '没有目标的存量只列数,不判进度', [
    ['team_members', [[guiyang, '2018', 300]], { value: 300, thisYear: [], final: [] }],
  ]),
  story('all_means_every_one', '全覆盖即100%,99.9%不算完成', [
    ['household_insurance', [[guiyang, '2018', 99.9]], { final: [{ completion: 0.999 }] }],
    ['household_insurance', [[guiyang, '2018', 100]], { final: [{ status: 'met' }] }],
  ]),
  story('nothing_reported', '一个数也没有报的,是未知,不是零', [
    ['poverty_funds', [], { value: null }],
  ]),
  story('money_in_its_own_unit', '资金按万元合计', [
    [
      'poverty_funds',
      [
        [guiyang, '2018-05', 40000.5],
        [yongxing, '2018-05', 40374.5],
      ],
      { value: 80375 },
    ],
  ]),
  story('over_target', '超过目标的完成率大于1', [
    [
      'new_transfers',
      [
        [guiyang, '2018', 2800],
        [yongxing, '2018', 3640],
      ],
      { value: 6440, thisYear: [{ status: 'met', completion: 1.15 }] },
    ],
  ]),
]

type Step = readonly [indicator: string, cells: readonly Cell[], expect: object]

function story(id: string, title: string, steps: readonly Step[]): Example {
  return {
    id,
    title,
    given: { regions },
    story: steps.map(([indicator, cells, expect]) => ({
      on: '2019-01-10',
      period: cells.at(-1)?.[1] ?? '2018',
      do: {
        indicator,
        values: cells.map(([region, period, value]) => ({ region, period, value })),
      },
      expect,
    })),
  }
}
