import type { Field, Register } from '@xiance/schema'
import { cite } from './sources.ts'

const township: Field = {
  id: 'township',
  title: { 'zh-CN': '苏木镇', en: 'Township' },
  kind: 'region',
  to: 'township',
  required: true,
}

/** Ledgers of the work itself: villages, money, what it bought, posts, training, resettlement sites, products. */
export const workRegisters = [
  {
    id: 'village',
    title: { 'zh-CN': '嘎查村', en: 'Village' },
    level: 'village',
    key: ['village'],
    source: cite('四(一)', '公共服务能力还有所欠缺的嘎查村'),
    fields: [
      {
        id: 'village',
        title: { 'zh-CN': '嘎查村', en: 'Village' },
        kind: 'region',
        to: 'village',
        required: true,
      },
      { id: 'area', title: '片区', kind: 'choice', list: 'areas' },
      known('industry_weak', '产业发展相对薄弱', '四(一)', '重点支持和扶持一批产业发展相对薄弱'),
      known('roads_weak', '基础设施还不够完善', '四(一)', '基础设施还不够完善'),
      known('services_weak', '公共服务能力还有所欠缺', '四(一)', '公共服务能力还有所欠缺'),
      known('first_secretary', '有第一书记', '六(三)', '继续选派驻村工作队和“第一书记”'),
      known('resident_team', '有驻村工作队', '六(三)', '继续选派驻村工作队和“第一书记”'),
      known('study_hall', '有学习讲堂', '五(五)', '在充分利用好现有学习讲堂的基础上'),
      known(
        'evening_school',
        '有农牧民夜校',
        '五(五)',
        '在人口相对集中等有条件的地方创办农牧民夜校',
      ),
      known('leaders_raised', '有致富带头人', '五(六)', '以嘎查村为单元培育致富带头人'),
    ],
  },
  {
    id: 'fund_allocation',
    title: { 'zh-CN': '资金分配', en: 'Fund allocation' },
    level: 'township',
    key: ['allocation_no'],
    date: 'allocated_on',
    source: cite('六(四)', '严格监督管理,确保资金高效安全使用'),
    fields: [
      { id: 'allocation_no', title: '分配编号', kind: 'text', required: true },
      { id: 'project', title: '项目名称', kind: 'text', required: true },
      township,
      {
        id: 'fund_source',
        title: '资金来源',
        kind: 'choice',
        list: 'fund_sources',
        required: true,
      },
      { id: 'amount', title: '分配金额', kind: 'money', unit: '万元', min: 0, required: true },
      { id: 'allocated_on', title: '分配日期', kind: 'date', required: true },
      {
        id: 'goal',
        title: '绩效目标',
        kind: 'longText',
        required: true,
        source: cite('六(四)', '明确绩效目标,加强执行监控、强化评价结果运用'),
      },
      {
        id: 'in_charge',
        title: '主管部门',
        kind: 'text',
        required: true,
        source: cite('六(四)', '强化主管部门监管责任'),
      },
      {
        id: 'used_by',
        title: '资金使用者',
        kind: 'text',
        required: true,
        source: cite('六(四)', '落实资金使用者的绩效主体责任'),
      },
      known('announced', '已三级公示公告', '六(四)', '旗三级公示公告制度'),
      known('goal_met', '绩效目标已实现', '六(四)', '强化评价结果运用,提高资金使用效益'),
    ],
  },
  {
    id: 'asset',
    title: { 'zh-CN': '扶贫资产', en: 'Asset' },
    level: 'village',
    key: ['asset_no'],
    source: cite('六(四)', '要管好用好扶贫资金投入形成的资产'),
    fields: [
      { id: 'asset_no', title: '资产编号', kind: 'text', required: true },
      { id: 'name', title: '资产名称', kind: 'text', required: true },
      { id: 'value', title: '形成资产的资金', kind: 'money', unit: '万元', min: 0, unknown: true },
      { id: 'operator', title: '经营方', kind: 'text' },
      known('value_kept', '保本增值', '六(四)', '做好后续管理,确保保本增值'),
      known('shares_income', '有收益分红', '五(三)1', '确保各类项目收益分配科学、合理'),
      {
        ...known('paid_in_time', '分红及时、足额到户', '五(三)1', '确保收益分红及时、足额到户'),
        show: 'shares_income = 是',
      },
    ],
  },
  {
    id: 'public_post_holder',
    title: { 'zh-CN': '公益性岗位台账', en: 'Public post' },
    level: 'village',
    key: ['post_no'],
    source: cite('五(八)', '一是加强公益性岗位开发'),
    fields: [
      { id: 'post_no', title: '岗位编号', kind: 'text', required: true },
      { id: 'duty', title: '岗位工作', kind: 'choice', list: 'post_duties', required: true },
      { id: 'holder', title: '上岗人所在农户', kind: 'reference', to: 'household' },
      { id: 'since', title: '上岗日期', kind: 'date' },
      { id: 'until', title: '离岗日期', kind: 'date' },
    ],
  },
  {
    id: 'training_session',
    title: { 'zh-CN': '培训台账', en: 'Training' },
    level: 'township',
    key: ['session_no'],
    date: 'held_on',
    source: cite('五(六)', '强化针对性培训,提升自主发展能力'),
    fields: [
      { id: 'session_no', title: '班次编号', kind: 'text', required: true },
      township,
      { id: 'kind', title: '培训类别', kind: 'choice', list: 'training_kinds', required: true },
      {
        id: 'department',
        title: '主办部门',
        kind: 'choice',
        list: 'training_departments',
        required: true,
      },
      { id: 'skill', title: '培训内容', kind: 'text', required: true },
      { id: 'held_on', title: '开班日期', kind: 'date', required: true },
      { id: 'people', title: '培训人数', kind: 'integer', unit: '人', min: 0, required: true },
    ],
  },
  {
    id: 'resettlement_site',
    title: { 'zh-CN': '易地搬迁安置点', en: 'Resettlement site' },
    level: 'township',
    key: ['site_no'],
    source: cite('五(四)', '统筹考虑安置点规模、人口结构等综合因素'),
    fields: [
      { id: 'site_no', title: '安置点编号', kind: 'text', required: true },
      { id: 'name', title: '安置点名称', kind: 'text', required: true },
      township,
      { id: 'households', title: '安置户数', kind: 'integer', unit: '户', min: 0, unknown: true },
      { id: 'people', title: '安置人数', kind: 'integer', unit: '人', min: 0, unknown: true },
    ],
  },
  {
    id: 'product',
    title: { 'zh-CN': '扶贫产品', en: 'Product' },
    level: 'township',
    key: ['product_no'],
    source: cite('五(三)3', '进一步规范做好扶贫产品认定'),
    fields: [
      { id: 'product_no', title: '产品编号', kind: 'text', required: true },
      { id: 'name', title: '产品名称', kind: 'text', required: true },
      township,
      known('meets', '符合认定条件', '五(三)3', '对符合认定条件的扶贫产品应纳尽纳'),
      known('in_catalogue', '已纳入产品目录', '五(三)3', '实行产品目录管理'),
      known('recommended', '已向消费扶贫销售平台推荐', '五(三)3', '并将产品向消费扶贫销售平台推荐'),
    ],
  },
] as const satisfies readonly Register[]

function known(id: string, title: string, at: string, quote: string): Field {
  return { id, title, kind: 'boolean', unknown: true, source: cite(at, quote) }
}
