import type { Indicator } from '@xiance/schema'
import { by2020, reported, target } from './indicator.ts'
import { cite } from './sources.ts'

type Aim = readonly [
  id: string,
  domain: string,
  title: string,
  asWritten: string,
  at: string,
  quote: string,
]

/** Aims in words: a person says whether they are reached. The decision prints no year for them. */
const tasks: readonly Aim[] = [
  [
    'one_village_one_product',
    'industry',
    '贫困村“一村一品”',
    '实施',
    '三(一)',
    '实施贫困村“一村一品”产业推进行动',
  ],
  ['sectors_joined', 'industry', '一二三产业融合发展', '加快', '三(一)', '加快一二三产业融合发展'],
  [
    'rural_teachers',
    'education',
    '乡村学校一专多能教师',
    '定向培养',
    '三(四)',
    '定向培养能够留得下、稳得住的一专多能教师',
  ],
  [
    'three_level_network',
    'medical',
    '县乡村三级医疗卫生服务网络标准化',
    '加强',
    '三(五)',
    '加强贫困地区县乡村三级医疗卫生服务网络标准化建设',
  ],
  [
    'self_built',
    'environment',
    '微小型建设项目由村级自建自管',
    '允许',
    '三(八)',
    '允许按照一事一议方式直接委托村级组织自建自管',
  ],
  ['plans_made', 'industry', '产业发展规划', '制定', '三(一)', '制定贫困县、乡、村产业发展规划'],
  [
    'rural_tourism',
    'industry',
    '乡村旅游扶贫工程',
    '深入实施',
    '三(一)',
    '深入实施乡村旅游扶贫工程',
  ],
  ['online_shops', 'industry', '电商扶贫工程', '实施', '三(一)', '实施电商扶贫工程'],
  [
    'work_platforms',
    'employment',
    '县、乡劳动就业和社会保障服务平台',
    '支持建设',
    '三(二)',
    '建设县、乡劳动就业和社会保障服务平台',
  ],
  [
    'safe_houses',
    'housing',
    '建档立卡贫困户住房安全',
    '集中保障',
    '三(三)',
    '集中保障建档立卡贫困户的住房安全',
  ],
  ['senior_schooling', 'education', '高中阶段教育', '普及', '三(四)', '普及高中阶段教育'],
  [
    'teacher_supply',
    'education',
    '市级统筹乡村教师补充机制',
    '建立',
    '三(四)',
    '建立市级统筹乡村教师补充机制',
  ],
  [
    'illness_poverty',
    'medical',
    '因病致贫、因病返贫',
    '切实防止',
    '三(五)',
    '切实防止因病致贫、因病返贫',
  ],
  [
    'hospital_pairs',
    'medical',
    '医院对口帮扶',
    '建立稳定持续的关系',
    '三(五)',
    '建立三级医院与贫困地区县级中心医院、二级医院与贫困地区中心乡镇医院',
  ],
  [
    'standards_joined',
    'social_security',
    '低保标准与扶贫线衔接',
    '有效衔接',
    '三(六)',
    '实现农村低保标准与扶贫线的有效对接',
  ],
  [
    'data_shared',
    'social_security',
    '低保和扶贫数据',
    '互通共享',
    '三(六)',
    '农村低保和扶贫开发实现数据互通、资源共享',
  ],
  [
    'disabled_subsidies',
    'social_security',
    '残疾人两项补贴制度',
    '全面建立',
    '三(六)',
    '全面建立困难残疾人生活补贴和重度残疾人护理补贴制度',
  ],
  [
    'village_roads',
    'infrastructure',
    '撤并村和行政村通油路',
    '有序推进',
    '三(七)',
    '撤并村通油路及行政村之间通油路工程',
  ],
  [
    'power_grid',
    'infrastructure',
    '农村电网改造升级',
    '加快推进',
    '三(七)',
    '加快推进贫困地区农村电网改造升级',
  ],
  [
    'broadband',
    'infrastructure',
    '宽带网络覆盖贫困村',
    '加快推进',
    '三(七)',
    '加快推进宽带网络覆盖贫困村',
  ],
  [
    'liveable_first',
    'environment',
    '贫困村纳入宜居乡村计划',
    '优先纳入',
    '三(八)',
    '将贫困村优先纳入到宜居乡村建设规划和年度计划',
  ],
  [
    'asset_returns',
    'asset_income',
    '资产收益回馈持股贫困户',
    '及时',
    '三(九)',
    '确保资产收益及时回馈持股贫困户',
  ],
  ['land_scale', 'policy', '土地流转和规模经营', '推进', '三(十)', '推进土地流转'],
  [
    'files_standard',
    'mechanism',
    '县、乡、村三级档案',
    '标准化',
    '四(一)',
    '县、乡、村三级档案管理实现标准化',
  ],
  [
    'special_fund_growth',
    'mechanism',
    '市级专项扶贫资金投入',
    '逐步加大',
    '四(二)',
    '在市级逐步加大专项扶贫资金投入',
  ],
  ['insurance_wider', 'mechanism', '农业保险覆盖面', '扩大', '四(五)', '扩大农业保险覆盖面'],
  ['culture_centres', 'mechanism', '村级文化中心', '普遍建立', '五(五)', '普遍建立村级文化中心'],
]

/** Aims for all of them. */
const wholes: readonly Aim[] = [
  [
    'fair_schooling',
    'education',
    '贫困家庭子女接受公平有质量的教育',
    '都能',
    '三(四)',
    '让贫困家庭子女都能接受公平有质量的教育',
  ],
  [
    'vocational_open',
    'education',
    '未升普通高中的接受中等职业教育',
    '都能',
    '三(四)',
    '让未升入普通高中的初中毕业生都能接受中等职业教育',
  ],
  ['help_network', 'mechanism', '贫困村扶贫网络', '全覆盖', '四(三)', '形成贫困村扶贫网络全覆盖'],
  ['letters_signed', 'mechanism', '脱贫攻坚责任书', '层层签订', '五(一)', '层层签订脱贫攻坚责任书'],
]

/** Aims to raise something whose start and end the decision does not print. */
const raised: readonly Aim[] = [
  ['school_retention', 'education', '义务教育巩固率', '提高', '三(四)', '提高义务教育巩固率'],
  [
    'minimum_living_standard',
    'social_security',
    '农村低保标准',
    '提高',
    '三(六)',
    '提高农村居民最低生活保障水平',
  ],
  [
    'five_guarantees_standard',
    'social_security',
    '农村五保供养标准',
    '提高',
    '三(六)',
    '提高农村五保供养水平',
  ],
]

const raisedUnits: Readonly<Record<string, string>> = { school_retention: '%' }

export const wordIndicators: readonly Indicator[] = [
  ...tasks.map(([id, domain, title, asWritten, at, quote]) =>
    reported({
      id,
      domain,
      title,
      kind: 'state',
      entries: [target({ q: { is: 'words', asWritten }, source: cite(at, quote) })],
    }),
  ),
  ...wholes.map(([id, domain, title, asWritten, at, quote]) =>
    reported({
      id,
      domain,
      title,
      kind: 'ratio',
      unit: '%',
      entries: [target({ q: { is: 'all', asWritten }, source: cite(at, quote) })],
    }),
  ),
  ...raised.map(([id, domain, title, asWritten, at, quote]) =>
    reported({
      id,
      domain,
      title,
      kind: 'ratio',
      unit: raisedUnits[id] ?? '元',
      entries: [target({ q: { is: 'up', asWritten }, source: cite(at, quote) })],
    }),
  ),
  reported({
    id: 'well_off',
    title: '贫困地区进入小康社会',
    domain: 'overall',
    kind: 'state',
    entries: [
      target({
        when: by2020,
        q: { is: 'words', asWritten: '同步' },
        source: cite('二(二)', '贫困地区同步进入小康社会'),
      }),
    ],
  }),
]
