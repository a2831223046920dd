import { inPlan } from '../sources.ts'
import { actual, actualIn, all, eq, flow, keyed, ratio, stock, target } from './figure.ts'

const four = inPlan('四')
const households = (value: number) => eq(`${value}户`, value, { unit: '户' })
const people = (value: number) => eq(`${value}人`, value, { unit: '人' })
const both = ['户', '人'] as const

const way = (option: string, q: ReturnType<typeof eq>[], quote: string) =>
  keyed('way', option, actual('2015', q, four('概况', quote)))

/** Plan four: who was in, left and entered at the review of 2015, and what is done for them. */
export const planFour = [
  stock(
    ['township_villages', '全乡行政村', '个村'],
    [actual(null, eq('7个', 7), four('概况', '辖7个行政村,43个农业合作社'))],
  ),
  stock(
    ['township_people', '全乡户数和人口', both],
    [actual(null, [households(1954), people(7860)], four('概况', '1954户,7860人'))],
  ),
  stock(
    ['township_area', '幅员面积', '平方公里'],
    [actual(null, eq('37.73平方公里', 37.73), four('概况', '幅员面积37.73平方公里'))],
  ),
  ratio(
    ['township_incidence', '全乡贫困率'],
    [actual(null, eq('19%', 19), four('概况', '贫困率达19%'))],
    {
      value: { num: '指标.township_poor_people', den: '指标.township_population' },
      note: '1495÷7860=19.02%,与原文相合。',
    },
  ),
  stock(
    ['township_poor_people', '2014年贫困人口', '人'],
    [actual('2014', people(1495), four('概况', '2014年481户,1495名贫困人口的基础上'))],
  ),
  stock(
    ['township_population', '全乡人口', '人'],
    [actual(null, people(7860), four('概况', '43个农业合作社,1954户,7860人'))],
  ),
  stock(
    ['poor_recorded', '建档立卡贫困户', both],
    [
      actual('2014', [households(481), people(1495)], four('概况', '2014年481户,1495名贫困人口')),
      actual('2015', [households(475), people(1402)], four('概况', '贫困户共475户,1402人')),
    ],
    {
      moves: { in: ['poor_entered'], out: ['poor_struck'] },
      note: '481−333+307=455户、1495−1019+923=1399人,与475户、1402人不符。',
    },
  ),
  flow(
    ['poor_struck', '“回头看”清退', both],
    [actualIn('2015', [households(333), people(1019)], four('概况', '共清退333户,1019人'))],
  ),
  flow(
    ['poor_entered', '“回头看”新进', both],
    [
      actualIn(
        '2015',
        [households(307), eq('923 人', 923, { unit: '人' })],
        four('概况', '新进307户,923 人'),
      ),
    ],
  ),
  ratio(
    ['struck_share', '清退率'],
    [actualIn('2015', eq('68.2%', 68.2), four('概况', '清退率达68.2%'))],
    {
      value: { num: '指标.people_struck', den: '指标.township_poor_people' },
      note: '按人计1019÷1495=68.16%相合;按户计333÷481=69.23%不合,原文未写按户还是按人。',
    },
  ),
  flow(
    ['people_struck', '清退人口', '人'],
    [actualIn('2015', people(1019), four('概况', '清退333户,1019人,清退率'))],
  ),
  flow(
    ['lifted_2014', '2014年脱贫', both],
    [actualIn('2014', [households(20), people(55)], four('概况', '2014年学村脱贫20户,55人'))],
  ),
  flow(
    ['expected_2015', '2015年预脱贫', '人'],
    [actualIn('2015', people(200), four('概况', '2015年全乡预脱贫200人'))],
  ),
  stock(
    ['poor_of_kind', '贫困户类型', both],
    [
      keyed(
        'kind',
        'minimum_living',
        actual('2015', [households(206), people(550)], four('概况', '其中低保贫困户206户,550人')),
      ),
      keyed(
        'kind',
        'disabled',
        actual('2015', [households(76), people(83)], four('概况', '残疾人贫困户76户,83人')),
      ),
    ],
    { keys: { kind: { list: 'poor_kinds', as: 'overlap' } } },
  ),
  stock(
    ['five_ways', '“五个一批”覆盖', both],
    [
      way('work', [households(300), people(507)], '扶持生产和就业发展300户,507人'),
      way('resettlement', [households(242), people(765)], '移民搬迁安置242户,765人'),
      way('relief', [{ ...eq('240', 240), unit: null }, people(642)], '通过低保政策兜底240,642人'),
      way('medical', [households(229), people(245)], '通过医疗救助扶持229户,245人'),
      actual(
        '2015',
        [households(475), people(1402)],
        four('概况', '全乡475户,1402名贫困人口全部实施'),
      ),
    ],
    {
      keys: { way: { list: 'five_batches', as: 'overlap' } },
      note: '“五个一批”只列出四项,且一户可享多项,四项之和不等于总数;“低保政策兜底240”未印单位。',
    },
  ),
  flow(
    ['cattle_households', '带动养牛贫困户', '户'],
    [actual(null, households(23), four('二(一)', '带动该村23户贫困户参与黄牛养殖'))],
  ),
  flow(
    ['cattle_sold', '计划年出栏黄牛', '头'],
    [target(null, eq('50头', 50), four('二(一)', '计划年出栏50头'))],
  ),
  flow(
    ['cattle_profit', '养牛贫困户年均赢利', '万元/户'],
    [target(null, eq('2万元', 2), four('二(一)', '实现贫困户年均赢利2万元'))],
  ),
  flow(
    ['village_office', '村级阵地初步投资', '万元'],
    [target(null, eq('200万元', 200), four('二(一)', '初步投资200万元'))],
  ),
  stock(
    ['village_plans_made', '村专项发展规划', '份'],
    [actual(null, eq('26份', 26), four('二(二)', '已为7个村制定专项发展规划26份'))],
  ),
  stock(
    ['household_plans_made', '贫困户发展规划', '份'],
    [actual(null, eq('470份', 470), four('二(二)', '制定贫困户发展规划470份'))],
    { note: '贫困户475户,规划470份,原文称“基本实现一户一规划”。' },
  ),
  stock(
    ['cooperatives_joined', '加入专合社的困难群众', both],
    [
      actual(
        null,
        [households(54), eq('143名', 143, { unit: '人' })],
        four('二(三)', '带动54户143名困难群众加入'),
      ),
    ],
  ),
  stock(
    ['settlement_rate', '聚居点入住率', '%'],
    [target(null, eq('100%', 100), four('二(三)', '计划入住15户,实现入住率100%'))],
  ),
  flow(
    ['soil_improved', '庭园改土', '㎡'],
    [actual(null, eq('2000㎡', 2000), four('二(三)', '已完成改土2000㎡'))],
  ),
  ratio(
    ['household_plan_coverage', '一户一规划'],
    [
      target(
        null,
        all('基本实现', { modality: 'basically' }),
        four('二(二)', '基本实现贫困户一户一规划'),
      ),
    ],
  ),
]
