import { cite } from '../sources.ts'
import { promise } from './aims.ts'
import { by, during, inDomain, target } from './indicator.ts'
import { all, atLeast, eq } from './quantity.ts'

const funds = '二(十)20'
const villagesTwo = '全县147个贫困村村级集体经济年收入达2万元以上'

export const collective = inDomain('collective', [
  {
    id: 'funds_poor_villages',
    title: '落实集体经济发展基金的贫困村',
    kind: 'flow',
    unit: '个村',
    entries: [
      target(
        during('2018'),
        eq('147个', 147),
        cite(funds, '2018年落实147个贫困村村级集体经济发展基金'),
      ),
    ],
  },
  {
    id: 'funds_other_villages',
    title: '落实集体经济发展基金的非贫困村',
    kind: 'flow',
    unit: '个村',
    entries: [
      target(
        during('2019'),
        eq('101个', 101),
        cite(funds, '2019年落实101个非贫困村村级集体经济发展基金'),
      ),
    ],
  },
  {
    id: 'collective_income',
    title: '村级集体经济年收入',
    kind: 'flow',
    unit: '万元',
    every: 'year',
    at: 'village',
    by: { role: 'village_cadre' },
    note: '2万元、3万元、5万元三档各有达标村数,由乡镇季报。',
    entries: [
      {
        ...target(during('2018'), atLeast('2万元以上', 2), cite(funds, villagesTwo)),
        for: { each: 'poor_villages' },
      },
      {
        ...target(
          during('2018'),
          atLeast('3万元以上', 3),
          cite(funds, '其中已脱贫村和计划脱贫村年集体经济收入达3万元以上'),
        ),
        for: { each: 'delisted_or_due_villages' },
      },
      {
        ...target(
          during('2020'),
          atLeast('5万元以上', 5),
          cite(funds, '到2020年底,所有村集体经济收入达5万元以上'),
        ),
        for: { each: 'village' },
      },
    ],
  },
  {
    id: 'income_two_wan',
    title: '集体经济年收入2万元以上的贫困村',
    kind: 'stock',
    unit: '个村',
    entries: [target(by('2018'), eq('147个', 147), cite(funds, villagesTwo))],
  },
  {
    id: 'income_three_wan',
    title: '集体经济年收入3万元以上的已脱贫村和计划脱贫村',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(
        by('2018'),
        all('达3万元以上'),
        cite(funds, '其中已脱贫村和计划脱贫村年集体经济收入达3万元以上'),
      ),
    ],
  },
  {
    id: 'income_five_wan',
    title: '集体经济收入5万元以上的村',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(by('2020'), all('所有村'), cite(funds, '到2020年底,所有村集体经济收入达5万元以上')),
    ],
  },
  {
    id: 'five_ones',
    title: '实现“五个一”目标的村',
    kind: 'ratio',
    unit: '%',
    entries: [target(by('2020'), all('全部实现'), cite(funds, '全部实现“五个一”目标'))],
  },
  promise('land_cooperatives', '农村土地股份(托管)合作社', {
    asWritten: '以村为单位',
    source: cite('二(十)21', '以村为单位组建农村土地股份(托管)合作社'),
  }),
])
