import { inPlan } from '../sources.ts'
import { actual, all, between, eq, flow, gte, keyed, ratio, stock, target } from './figure.ts'

const seven = inPlan('七')
const eight = inPlan('八')
const strive = { modality: 'strive' } as const
const supply = '力争农村供水保证率、水质合格率及群众满意率达到90%以上'
const money = (option: string, q: ReturnType<typeof eq>, quote: string) =>
  keyed('source', option, target({ in: '2016-01/2016-05' }, q, eight('六', quote)))

/** Plan seven: whom the two gardens must reach. */
export const planSeven = [
  stock(
    ['gardens_poor', '“两园”应覆盖贫困户', '户'],
    [target(null, eq('1863户', 1863), seven('二(一)7', '看是否存在“两园”未覆盖1863户贫困户'))],
  ),
  stock(
    ['gardens_marginal', '“两园”应覆盖边缘户', '户'],
    [target(null, eq('51户', 51), seven('二(一)7', '51户边缘户的问题'))],
  ),
  stock(
    ['sieved_villages', '筛查主导产业的村', '个村'],
    [target(null, eq('11个', 11), seven('二(一)7', '筛查11个村主导产业种类、规模'))],
  ),
]

/** Plan eight: what the 2016 activity strives for, who goes, what pays for it. */
export const planEight = [
  ratio(
    ['water_supply_rate', '农村供水保证率'],
    [target(null, gte('90%以上', 90, strive), eight('三(三)3', supply))],
  ),
  ratio(
    ['water_quality_rate', '农村供水水质合格率'],
    [
      target(
        null,
        gte('90%以上', 90, strive),
        eight('三(三)3', '水质合格率及群众满意率达到90%以上'),
      ),
    ],
  ),
  ratio(
    ['water_satisfaction', '农村供水群众满意率'],
    [target(null, gte('90%以上', 90, strive), eight('三(三)3', '群众满意率达到90%以上'))],
  ),
  ratio(
    ['waste_treated', '生活垃圾无害化处理率'],
    [
      target(
        null,
        eq('100%', 100, strive),
        eight('三(三)4', '力争全处城乡生活垃圾无害化处理率达到100%'),
      ),
    ],
  ),
  ratio(
    ['cooperative_network', '合作金融网络覆盖率'],
    [target(null, eq('90%', 90), eight('三(三)5', '网络全处90%的贫困人口和新农业经营主体'))],
  ),
  flow(
    ['farm_loans', '合作金融平台涉农贷款', '万元'],
    [
      target(
        { in: '2016' },
        eq('2000万元', 2000, strive),
        eight('三(三)5', '力争2016年通过农村合作金融平台发放的涉农贷款金额达到2000万元'),
      ),
    ],
  ),
  ratio(
    ['online_stations', '贫困村电商服务站'],
    [
      target(
        { by: '2016' },
        all('在贫困村建有电子商务服务站', strive),
        eight('三(三)6', '力争2016年底,在贫困村建有电子商务服务站'),
      ),
    ],
  ),
  stock(
    ['online_shops', '贫困村网店', '家'],
    [
      target(
        null,
        { ...between('3-5家', 3, 5), ...strive },
        eight('三(三)6', '力争在贫困村开设3-5家网店'),
      ),
    ],
    { note: '是每村还是合计,原文未写明。' },
  ),
  stock(
    ['online_experts', '电商专业骨干', '人'],
    [
      target(
        null,
        { ...between('6-10名', 6, 10), ...strive },
        eight('三(三)6', '力争为贫困村培训6-10名电商专业骨干人员'),
      ),
    ],
  ),
  stock(
    ['cadres_sent', '参与活动的机关干部', '人'],
    [actual('2016', eq('35名', 35), eight('四', '办事处选派35名机关干部参与“三万”活动'))],
  ),
  stock(
    ['working_groups', '工作组', '个'],
    [
      actual(
        '2016',
        eq('11个', 11),
        eight('四', '组建11个工作组,对全处11个村(社区、场)实行全覆盖'),
      ),
    ],
  ),
  flow(
    ['activity_funds', '活动资金', '万元'],
    [
      money('higher_finance', eq('20万元', 20), '专项转移支付资金20万元'),
      money('farm_projects', gte('100万元以上', 100), '2、整合涉农项目资金100万元以上'),
      money('own_finance', gte('50万元以上', 50), '3、处级财政筹集专项资金50万元以上'),
      money('city_groups', eq('30万元', 30), '4、市直驻村工作组筹集30万元'),
    ],
    { keys: { source: { list: 'fund_sources', as: 'partition' } } },
  ),
]
