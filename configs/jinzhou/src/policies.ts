import type { Series, Subsidy } from '@xiance/schema'
import { anyMember, certified, covered } from './policy-scope.ts'
import { cite } from './sources.ts'

type Policy = readonly [
  id: string,
  kind: Subsidy['kind'],
  title: string,
  eligible: string,
  at: string,
  quote: string,
  note?: string,
]

const disabled = 'disabled_hardship or disabled_severe'

const forHouseholds: readonly Policy[] = [
  [
    'training_grant',
    'grant',
    '就业培训补贴',
    anyMember(`able_to_work and trained and (${certified})`),
    '三(二)',
    '获得培训合格证和职业资格证或专项能力证书的贫困家庭劳动力',
    '“和”“或”连用有两种读法,见参数“就业培训补贴的证书条件”。',
  ],
  [
    'work_relief',
    'work',
    '以工代赈',
    anyMember('able_to_work'),
    '三(八)',
    '加大贫困地区以工代赈投入力度',
  ],
  [
    'resettlement',
    'service',
    '易地扶贫搬迁后续扶持',
    'resettled',
    '三(三)',
    '完善搬迁后续扶持政策',
  ],
  [
    'housing_repair',
    'inKind',
    '危房改造',
    `${covered} and housing_safe = 否`,
    '三(三)',
    '整合各项危房改造资金',
  ],
  [
    'housing_interest',
    'interest',
    '改善住房贷款贴息',
    `${covered} and housing_safe = 否`,
    '三(三)',
    '探索采用贷款贴息等多种形式',
    '原文为“探索”。',
  ],
  [
    'preschool_aid',
    'grant',
    '学前教育资助',
    anyMember('stage = "幼儿园"'),
    '三(四)',
    '健全学前教育资助制度',
  ],
  [
    'senior_fees',
    'relief',
    '普通高中学杂费免除',
    anyMember('stage = "普通高中"'),
    '三(四)',
    '学生免除普通高中阶段学杂费',
    '原文为“率先”免除。',
  ],
  [
    'vocational_fees',
    'relief',
    '中等职业教育学杂费免除',
    anyMember('stage = "中等职业学校"'),
    '三(四)',
    '逐步分类推行中等职业教育免除学杂费',
    '分哪几类、何时推行,原文未载。',
  ],
  [
    'college_relief',
    'relief',
    '大学生救助',
    anyMember('stage = "大学"'),
    '三(四)',
    '加大对农村贫困家庭大学生的救助力度',
  ],
  [
    'graduate_support',
    'service',
    '离校未就业毕业生就业支持',
    anyMember('stage = "离校未就业"'),
    '三(四)',
    '对贫困家庭离校未就业的高校毕业生提供就业支持',
  ],
  [
    'cooperative_premium',
    'premium',
    '新农合个人缴费补贴',
    covered,
    '三(五)',
    '个人缴费部分由财政给予补贴',
  ],
  [
    'serious_illness_cover',
    'insurance',
    '大病保险倾斜',
    covered,
    '三(五)',
    '降低大病保险报销起付线',
    '起付线降到多少,原文未载。',
  ],
  [
    'serious_illness_aid',
    'relief',
    '重特大疾病救助',
    `${covered} and ill = 是`,
    '三(五)',
    '将贫困人口全部纳入重特大疾病救助范围',
  ],
  ['later_payment', 'service', '先诊疗后付费', covered, '三(五)', '先诊疗后付费的结算机制'],
  [
    'rehabilitation',
    'service',
    '残疾人康复服务',
    anyMember(disabled),
    '三(五)',
    '加大农村贫困残疾人康复服务和医疗救助力度',
  ],
  [
    'minimum_living',
    'relief',
    '农村低保',
    'minimum_living',
    '三(六)',
    '将所有符合低保条件的农村困难群众及时纳入保障范围',
    '低保条件由民政部门另定,不限建档立卡户。',
  ],
  [
    'five_guarantees',
    'relief',
    '农村五保供养',
    'five_guarantees',
    '三(六)',
    '提高农村五保供养水平',
  ],
  [
    'pension_support',
    'service',
    '养老保险参保续保',
    covered,
    '三(六)',
    '引导农村贫困人口积极参保续保',
  ],
  [
    'disabled_living',
    'relief',
    '困难残疾人生活补贴',
    'any(members[disabled_hardship])',
    '三(六)',
    '全面建立困难残疾人生活补贴和重度残疾人护理补贴制度',
  ],
  [
    'disabled_care',
    'relief',
    '重度残疾人护理补贴',
    'any(members[disabled_severe])',
    '三(六)',
    '全面建立困难残疾人生活补贴和重度残疾人护理补贴制度',
  ],
  [
    'water_works',
    'inKind',
    '农村饮水安全工程',
    `${covered} and water_safe = 否`,
    '三(七)',
    '全面解决贫困人口饮水安全问题',
  ],
  [
    'asset_shares',
    'equity',
    '资产折股量化',
    covered,
    '三(九)',
    '可折股量化给贫困村和贫困户',
    '“尤其是丧失劳动能力的贫困户”为优先,不是条件;原文为“探索试点”。',
  ],
  [
    'women_loan',
    'interest',
    '妇女小额担保贷款贴息',
    'any(members[sex = "女" and able_to_work])',
    '四(五)',
    '继续落实妇女小额担保贷款财政贴息政策',
  ],
  [
    'startup_loan',
    'loan',
    '创业担保贷款',
    anyMember('able_to_work'),
    '四(五)',
    '加大创业担保贷款、助学贷款、康复扶贫贷款实施力度',
  ],
  [
    'student_loan',
    'loan',
    '助学贷款',
    anyMember('stage = "大学"'),
    '四(五)',
    '加大创业担保贷款、助学贷款、康复扶贫贷款实施力度',
  ],
  [
    'rehabilitation_loan',
    'loan',
    '康复扶贫贷款',
    anyMember(disabled),
    '四(五)',
    '加大创业担保贷款、助学贷款、康复扶贫贷款实施力度',
  ],
]

const forEnterprises: readonly Policy[] = [
  [
    'hiring_tax',
    'relief',
    '吸纳就业税收优惠',
    'hires_poor',
    '四(四)',
    '吸纳农村贫困人口就业的企业,按规定享受税收优惠',
  ],
  [
    'hiring_training',
    'grant',
    '吸纳就业职业培训补贴',
    'hires_poor',
    '四(四)',
    '职业培训补贴等就业支持政策',
  ],
  [
    'donation_tax',
    'relief',
    '公益扶贫捐赠税前扣除',
    'donates',
    '四(四)',
    '落实企业和个人公益扶贫捐赠所得税税前扣除政策',
  ],
]

export const subsidies: readonly Subsidy[] = [
  ...forHouseholds.map((policy) => subsidyOf(policy, 'household')),
  ...forEnterprises.map((policy) => subsidyOf(policy, 'enterprise')),
]

/** The decision prints no amount at all; what is a service or a job has none to print. */
export const policyAmounts: readonly Series[] = [...forHouseholds, ...forEnterprises]
  .filter(([, kind]) => isPriced(kind))
  .map(([id, kind, title, , at, quote]) => ({
    id: `${id}_amount`,
    title: `${title}${kind === 'loan' ? '额度' : '标准'}`,
    unit: '元',
    note: '原文只列政策名称,未载金额,待拍板。',
    entries: [{ q: { is: 'eq', value: null, unit: '元' }, source: cite(at, quote) }],
  }))

function subsidyOf([id, kind, title, eligible, at, quote, note]: Policy, about: string): Subsidy {
  return {
    id,
    title,
    kind,
    about,
    per: 'year',
    eligible,
    source: cite(at, quote),
    ...(note === undefined ? {} : { note }),
    lines: isPriced(kind) ? [{ id: 'amount', title, rate: `参数.${id}_amount` }] : [],
  }
}

function isPriced(kind: Subsidy['kind']): boolean {
  return kind !== 'service' && kind !== 'work'
}
