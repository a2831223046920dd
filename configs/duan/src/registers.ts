import type { Field, Overlay, OverlayItem, Register } from '@xiance/schema'
import { cite } from './sources.ts'
import { village } from './village-register.ts'

const aid = '二(六)13'
const startup = '并对有创业意愿、有创业项目并符合申请创业贴息贷款条件的贫困户'

/** The library's ledger of households and what the plan asks of one; 建档立卡 or not takes the place of the library's kinds. */
const household = {
  id: 'household',
  fields: [
    { id: 'kind', remove: true },
    { id: 'causes', remove: true },
    yes('poor', '建档立卡贫困户', cite('二(二)5', '其中建档立卡贫困人口10027户44166人')),
    yes(
      'relocated',
      '易地搬迁对象',
      cite('二(二)6', '每月定期对“十三五”易地扶贫搬迁对象进行资格复核'),
    ),
    {
      id: 'house_kind',
      title: '住房情况',
      kind: 'choices',
      list: 'unsound_houses',
      history: true,
      source: cite('二(一)4', '农村无房户、泥瓦房户、木瓦房户、危房户及面积不达标住房户'),
    },
    yes('large_grower', '油茶种植大户', cite('二(三)8', '对贫困户、种植大户发展油茶种植进行奖励')),
    yes('startup_wish', '有创业意愿', cite('二(五)11', startup)),
    yes('startup_project', '有创业项目并符合贴息贷款条件', cite('二(五)11', startup)),
    yes('low_income_fits', '符合低保条件', cite('二(十一)22', '符合条件的要及时纳入')),
    {
      id: 'low_income_covered',
      title: '已享受低保',
      kind: 'boolean',
      unknown: true,
      history: true,
      source: cite('二(十一)22', '对已经享受低保对象进行全面核对'),
    },
  ],
} as const satisfies OverlayItem<Register>

const student = {
  id: 'student',
  title: { 'zh-CN': '学生', en: 'Student' },
  level: 'town',
  key: ['student_no'],
  source: cite(aid, '降低贫困家庭学生就学负担'),
  fields: [
    { id: 'student_no', title: '学籍号', kind: 'text', required: true },
    { id: 'name', title: '姓名', kind: 'text', private: 'name', required: true },
    { id: 'town', title: '乡镇', kind: 'region', to: 'town', required: true },
    {
      id: 'stage',
      title: '学段',
      kind: 'choice',
      list: 'school_stages',
      history: true,
      required: true,
    },
    yes('boarding', '寄宿', cite(aid, '义务阶段寄宿小学生生均1000元/年')),
    yes('rural_school', '就读农村学校', cite(aid, '农村义务教育学校学生每生4元/天')),
    yes('hardship', '家庭经济困难', cite(aid, '高中家庭经济困难学生国家补助金')),
    yes('registered_poor', '建档立卡家庭学生', cite('二(六)12', '全县所有建档立卡贫困户适龄子女')),
    {
      id: 'meal_days',
      title: '本年在校用餐天数',
      kind: 'integer',
      unit: '天',
      min: 0,
      max: 366,
      unknown: true,
      source: cite(aid, '农村义务教育学校学生每生4元/天'),
    },
  ],
} as const satisfies Register

const site = {
  id: 'site',
  title: { 'zh-CN': '易地搬迁安置点', en: 'Relocation site' },
  level: 'town',
  key: ['site_no'],
  source: cite('二(二)5', '到2018年底,全面完成全县21个安置点安置房建设'),
  fields: [
    { id: 'site_no', title: '安置点编号', kind: 'text', required: true },
    { id: 'name', title: '安置点名称', kind: 'text', required: true },
    { id: 'town', title: '乡镇', kind: 'region', to: 'town', required: true },
    { id: 'households', title: '安置户数', kind: 'integer', unit: '户', min: 0, unknown: true },
  ],
} as const satisfies Register

const responsibleUnit = {
  id: 'responsible_unit',
  title: { 'zh-CN': '责任单位', en: 'Responsible unit' },
  level: 'county',
  key: ['unit_no'],
  source: cite('三(四)', '考核等次为“好”的乡镇、县直单位进行表彰奖励'),
  fields: [
    { id: 'unit_no', title: '单位编号', kind: 'text', required: true },
    { id: 'name', title: '单位名称', kind: 'text', required: true },
    { id: 'kind', title: '单位类别', kind: 'choice', list: 'unit_kinds', required: true },
    {
      id: 'quarter_rank',
      title: '本季督查考评名次',
      kind: 'integer',
      min: 1,
      unit: '名次',
      history: true,
      source: cite('二(十二)25', '督查考评排前3名的,在“红榜”上通报表扬'),
      note: '乡镇与县直单位合排还是分排,原文未载。',
    },
    { id: 'ranked_units', title: '参加排名单位数', kind: 'integer', min: 1, unit: '名次' },
    {
      id: 'assessments',
      title: '年度考核',
      kind: 'rows',
      max: 20,
      source: cite('三(四)', '坚持年度集中考核和平时工作情况相结合'),
      rows: [
        { id: 'assessed_year', title: '年度', kind: 'integer', unit: '年', required: true },
        { id: 'task_met', title: '完成年度脱贫任务', kind: 'boolean', required: true },
        {
          id: 'grade',
          title: '考核等次',
          kind: 'choice',
          list: 'assessment_grades',
          required: true,
        },
      ],
    },
  ],
} as const satisfies Register

export const registers = [
  household,
  village,
  student,
  site,
  responsibleUnit,
] as const satisfies Overlay<readonly Register[]>

function yes<const I extends string>(id: I, title: string, source: NonNullable<Field['source']>) {
  return { id, title, kind: 'boolean', unknown: true, source } as const satisfies Field
}
