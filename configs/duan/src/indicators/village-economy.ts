import { cite } from '../sources.ts'
import { by, countyWide, during, inDomain, target } from './indicator.ts'
import { all, atLeast, eq, words } from './quantity.ts'

const shops = '二(八)16'
const shopTasks = '二(八)17'
const tours = '二(九)18'
const tourTasks = '二(九)19'
const funds = '二(十)20'

export const ecommerce = inDomain('ecommerce', [
  {
    id: 'service_points',
    title: '电子商务服务点',
    kind: 'stock',
    unit: '个',
    entries: [
      target(by('2020'), eq('300个', 300), cite(shops, '到2020年底建成300个电子商务服务点')),
    ],
  },
  {
    id: 'villages_online',
    title: '电子商务网络覆盖的行政村',
    kind: 'stock',
    unit: '个村',
    entries: [
      target(by('2020'), eq('248个', 248), cite(shops, '实现248个行政村电子商务网络全覆盖')),
    ],
  },
  countyWide({
    id: 'online_sales_growth',
    title: '电子商务交易额年均增长',
    kind: 'ratio',
    unit: '%',
    note: '“现有基础”的数额原文未载。',
    entries: [
      target(
        by('2020'),
        atLeast('30%以上', 30),
        cite(shops, '电子商务交易额在现有基础上年均增长30%以上'),
      ),
    ],
  }),
  {
    id: 'mobile_network',
    title: '3G、4G无线网络覆盖行政村',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(
        by('2018'),
        all('所有'),
        cite(shopTasks, '2018年底前实现3G、4G无线网络覆盖所有行政村'),
      ),
    ],
  },
  {
    id: 'online_leaders',
    title: '贫困村电子商务带头人',
    kind: 'stock',
    unit: '人',
    entries: [
      target(
        by('2018'),
        all('每个贫困村至少1名'),
        cite(shopTasks, '到2018年底每个贫困村至少培养1名电子商务带头人'),
      ),
    ],
  },
])

export const tourism = inDomain('tourism', [
  {
    id: 'tourism_villages',
    title: '贫困村旅游扶贫示范点',
    kind: 'stock',
    unit: '个',
    entries: [
      target(by('2020'), eq('3个', 3), cite(tours, '到2020年底建成3个贫困村旅游扶贫示范点')),
    ],
  },
  {
    id: 'tourism_households',
    title: '乡村旅游扶贫示范户',
    kind: 'stock',
    unit: '家',
    entries: [
      target(by('2020'), atLeast('60家以上', 60), cite(tours, '农家宾馆、休闲农庄等)60家以上')),
    ],
  },
  {
    id: 'tourism_parks',
    title: '特色产业旅游扶贫示范园(区)',
    kind: 'stock',
    unit: '处',
    entries: [
      target(by('2020'), eq('60处', 60), cite(tours, '建成特色产业旅游扶贫示范园(区)60处')),
    ],
  },
  {
    id: 'tourism_lifted',
    title: '旅游脱贫',
    kind: 'flow',
    unit: '人',
    entries: [
      target(
        during('2018'),
        eq('7600人', 7600),
        cite(tours, '其中2018年7600人、2019年5300人、2020年巩固脱贫成果'),
      ),
      target(
        during('2019'),
        eq('5300人', 5300),
        cite(tours, '其中2018年7600人、2019年5300人、2020年巩固脱贫成果'),
      ),
      target(
        during('2020'),
        words('巩固脱贫成果'),
        cite(tours, '其中2018年7600人、2019年5300人、2020年巩固脱贫成果'),
      ),
      target(during('2018/2020'), eq('12900人', 12900), cite(tours, '实现旅游脱贫12900人')),
    ],
  },
  {
    id: 'leisure_farms',
    title: '县级现代特色休闲农业观光示范区',
    kind: 'stock',
    unit: '亩',
    entries: [
      {
        ...target(
          by('2020'),
          atLeast('100亩以上', 100),
          cite(tourTasks, '到2020年底各乡镇至少打造100亩以上'),
        ),
        for: { each: 'town' },
      },
    ],
  },
])

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
    id: 'income_two_wan',
    title: '集体经济年收入2万元以上的贫困村',
    kind: 'stock',
    unit: '个村',
    entries: [
      target(
        by('2018'),
        eq('147个', 147),
        cite(funds, '全县147个贫困村村级集体经济年收入达2万元以上'),
      ),
    ],
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
])
