import type { Entry, Series } from '@xiance/schema'
import { only, open } from './parameter.ts'
import { cite } from './sources.ts'

const aid = '二(六)13'
const roads = cite(
  '二(四)',
  '重点建设20户以上未通路自然村(屯)的屯级路和硬化50户以上自然村(屯)屯级路',
)

/** Standards and thresholds that formulas read; the plan prints no effective date, so they hold for every date. */
export const parameters = [
  open('poverty_line', '国家扶贫标准', {
    unit: '元',
    asWritten: '国家扶贫标准',
    source: cite('一(三)1', '农村贫困人口年人均可支配收入超过国家扶贫标准'),
    note: '原文引用而未载数额。',
  }),
  only('high_incidence', '视同贫困村的贫困发生率', {
    q: { is: 'gte', value: 20, unit: null, asWritten: '20以上' },
    source: cite('一(三)2', '全县147个贫困村(含贫困发生率在20以上的非贫困村)'),
    note: '原文“20以上”未写单位。',
  }),
  {
    id: 'boarding_aid',
    title: { 'zh-CN': '寄宿生生活补助标准', en: 'Boarding aid' },
    unit: '元/年',
    keys: { stage: { list: 'school_stages' } },
    note: '“初中寄宿生均1250元/年”,原文疑脱一“生”字。',
    entries: [
      boarding('primary', 1000, '1000元/年', '义务阶段寄宿小学生生均1000元/年'),
      boarding('junior', 1250, '1250元/年', '初中寄宿生均1250元/年'),
    ],
  },
  only('meal_aid', '营养改善计划标准', {
    q: { is: 'eq', value: 4, unit: '元/天', asWritten: '每生4元/天' },
    source: cite(aid, '农村义务教育学校学生每生4元/天'),
    note: '一年补多少天,原文未载,按登记的在校用餐天数计。',
  }),
  only('senior_aid', '高中家庭经济困难学生国家补助金', {
    q: { is: 'eq', value: 3500, unit: '元/年', asWritten: '3500元/生/年' },
    source: cite(aid, '高中家庭经济困难学生国家补助金3500元/生/年'),
    note: '同一条后文称“国家助学金”。',
  }),
  openAmount(
    'compulsory_free_amount',
    '义务教育“两免”金额',
    '“两免一补”',
    '义务教育学校“两免一补”政策',
  ),
  openAmount(
    'senior_free_amount',
    '高中阶段免费补助金额',
    '免费补助',
    '全面实现高中阶段免费补助政策',
  ),
  openAmount(
    'vocational_fee',
    '中职免学费金额',
    '免学费',
    '落实中职学生100%享受免学费和国家补助金',
  ),
  openAmount(
    'vocational_grant',
    '中职国家补助金标准',
    '国家补助金',
    '中职学生100%享受免学费和国家补助金政策',
  ),
  openAmount('yulu_amount', '“雨露计划”资助标准', '资助政策', '落实好“雨露计划”扶贫培训资助政策'),
  open('camellia_reward_amount', '油茶以奖代补标准', {
    unit: '元',
    asWritten: '以奖代补',
    source: cite('二(三)8', '对贫困户、种植大户发展油茶种植进行奖励'),
  }),
  open('startup_interest_amount', '创业贷款贴息标准', {
    unit: '元',
    asWritten: '创业贴息贷款',
    source: cite('二(五)11', '符合申请创业贴息贷款条件的贫困户,优先进行审批发放'),
  }),
  open('minimum_living_amount', '农村低保补助标准', {
    unit: '元/月',
    asWritten: '低保',
    source: cite('二(十一)23', '将所有符合条件的贫困家庭纳入农村低保范围'),
  }),
  only('linked_hamlet_size', '“四通”的自然屯户数', {
    q: { is: 'gte', value: 20, unit: '户', asWritten: '20户以上' },
    source: [cite('一(三)1', '20户以上的自然屯实现屯屯通电、通路'), roads],
  }),
  only('hardened_hamlet_size', '道路硬化的自然屯户数', {
    q: { is: 'gte', value: 50, unit: '户', asWritten: '50户以上' },
    source: [cite('二(四)9', '50户以上自然村(屯)道路全部硬化'), roads],
  }),
  only('camellia_site_size', '油茶示范点面积', {
    q: { is: 'eq', value: 1000, unit: '亩', asWritten: '千亩' },
    source: cite('二(三)8', '三只羊上远三个千亩示范点建设'),
  }),
  only('disease_kinds', '集中救治的国家规定大病', {
    q: { is: 'eq', value: 9, unit: '种', asWritten: '9种' },
    source: cite('二(七)15', '基本完成9种国家规定的大病和白内障'),
    note: '九种病名原文未列。',
  }),
  only('red_list_size', '“红榜”名次', {
    q: { is: 'lte', value: 3, unit: '名次', asWritten: '前3名' },
    source: cite('二(十二)25', '督查考评排前3名的,在“红榜”上通报表扬'),
  }),
  only('black_list_size', '“黑榜”名次', {
    q: { is: 'lte', value: 3, unit: '名次', asWritten: '后3名' },
    source: cite('二(十二)25', '督查考评排后3名的,在“黑榜”上通报批评'),
  }),
  open('red_list_points', '上“红榜”一次加分', {
    unit: '分',
    asWritten: '相应加分',
    source: cite('二(十二)25', '上“红榜”1次,给予年度脱贫攻坚绩效考评相应加分'),
  }),
  open('black_list_points', '上“黑榜”一次扣分', {
    unit: '分',
    asWritten: '相应扣分',
    source: cite('二(十二)25', '上“黑榜”1次,给予年度脱贫攻坚绩效考评相应扣分'),
  }),
  {
    id: 'ranking_scope',
    title: '红黑榜排名范围',
    list: 'ranking_scopes',
    note: '乡镇、县直单位合排还是分排,原文未载。',
    entries: [
      {
        q: { is: 'eq', value: null, asWritten: '督查考评排前3名' },
        source: [
          cite('二(十二)25', '督查考评排前3名的,在“红榜”上通报表扬'),
          cite('二(十二)25', '重点督查各乡镇、县直各单位、各帮扶干部'),
        ],
      },
    ],
  },
  {
    id: 'hospital_team_size',
    title: '驻点帮扶团队人数',
    list: 'team_sizes',
    note: '“至少”与“3-5名”并用,可两读。',
    entries: [teamReading('three_or_more', '至少派出3'), teamReading('three_to_five', '3-5名')],
  },
  only('years_to_sanction', '组织处理的连续年数', {
    q: { is: 'eq', value: 2, unit: '年', asWritten: '连续两年' },
    source: cite('三(四)', '连续两年完不成年度脱贫任务或者考核等次为“差”的'),
  }),
] as const satisfies readonly Series[]

function openAmount<const I extends string>(
  id: I,
  title: string,
  ...[asWritten, quote]: readonly [string, string]
) {
  return open(id, title, { unit: '元/年', asWritten, source: cite(aid, quote) })
}

function boarding(
  stage: string,
  value: number,
  ...[asWritten, quote]: readonly [string, string]
): Entry {
  return {
    for: { key: { stage } },
    q: { is: 'eq', value, unit: '元/年', asWritten },
    source: cite(aid, quote),
  }
}

function teamReading(value: string, asWritten: string): Entry {
  return {
    id: value,
    q: { is: 'eq', value, asWritten },
    source: cite('二(七)15', '向每个受援乡镇卫生院至少派出3-5名中级职称以上人员'),
  }
}
