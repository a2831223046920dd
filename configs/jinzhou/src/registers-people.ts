import type { Field, Overlay, Register } from '@xiance/schema'
import { cite } from './sources.ts'

const certificates = '获得培训合格证和职业资格证或专项能力证书的贫困家庭劳动力'
const guaranteed = cite('二(二)', '义务教育、基本医疗和住房安全有保障')
const disability = '全面建立困难残疾人生活补贴和重度残疾人护理补贴制度'

/** Ledgers of those who are helped, those who help, the year's task of a county and the projects its funds pay. */
export const peopleRegisters = [
  {
    id: 'household',
    source: cite('四(一)', '抓好精准识别、建档立卡这个关键环节'),
    fields: [
      { id: 'kind', remove: true },
      {
        id: 'poor_status',
        title: '建档立卡类别',
        kind: 'choice',
        list: 'poor_statuses',
        history: true,
        required: true,
        after: 'head_name',
      },
      {
        id: 'lifted_on',
        title: '脱贫认定日期',
        kind: 'date',
        show: 'poor_status = "已脱贫户"',
        after: 'poor_status',
      },
      {
        id: 'causes',
        source: cite('四(一)', '根据致贫原因和脱贫需求,对贫困人口实行分类扶持'),
      },
      {
        id: 'members',
        rows: [
          { id: 'in_school', remove: true },
          { id: 'insured', remove: true },
          { id: 'certificates_due', remove: true },
          {
            id: 'stage',
            title: '就学情况',
            kind: 'choice',
            list: 'school_stages',
            required: true,
            after: 'relation',
          },
          {
            id: 'able_to_work',
            title: '劳动力',
            source: cite('三(二)', '确保贫困家庭劳动力至少掌握一门致富技能'),
          },
          known('trained', '参加过就业培训', '三(二)', '对参加就业培训并获得'),
          known('training_certificate', '有培训合格证', '三(二)', certificates),
          known('vocational_certificate', '有职业资格证', '三(二)', certificates),
          known('ability_certificate', '有专项能力证书', '三(二)', certificates),
          { ...known('disabled_hardship', '困难残疾人', '三(六)', disability), private: 'health' },
          { ...known('disabled_severe', '重度残疾人', '三(六)', disability), private: 'health' },
        ],
      },
      { id: 'income_per_head', title: '家庭人均纯收入' },
      known('food_clothing', '不愁吃、不愁穿', '二(二)', '稳定实现农村贫困人口不愁吃、不愁穿'),
      { id: 'schooling_secured', source: guaranteed },
      { id: 'medical_secured', source: guaranteed },
      { id: 'housing_safe', source: guaranteed },
      { id: 'water_safe', source: cite('三(七)', '全面解决贫困人口饮水安全问题') },
      {
        ...known('ill', '有大病患者', '三(五)', '使贫困人口大病医治得到有效保障'),
        private: 'health',
      },
      known(
        'minimum_living',
        '低保对象',
        '三(六)',
        '将所有符合低保条件的农村困难群众及时纳入保障范围',
      ),
      known('five_guarantees', '五保对象', '三(六)', '提高农村五保供养水平'),
      known('resettled', '易地搬迁户', '三(三)', '完善搬迁后续扶持政策'),
      known('paired', '已结对', '四(四)', '做到贫困户都有党员干部或爱心人士结对帮扶'),
    ],
  },
  {
    id: 'enterprise',
    title: { 'zh-CN': '帮扶企业', en: 'Enterprise' },
    level: 'county',
    key: ['enterprise_no'],
    source: cite('四(四)', '鼓励支持民营企业、社会组织、个人参与扶贫开发'),
    fields: [
      { id: 'enterprise_no', title: '企业编号', kind: 'text', required: true },
      { id: 'name', title: '企业名称', kind: 'text', required: true },
      known('hires_poor', '吸纳农村贫困人口就业', '四(四)', '吸纳农村贫困人口就业的企业'),
      known('donates', '有公益扶贫捐赠', '四(四)', '落实企业和个人公益扶贫捐赠所得税税前扣除政策'),
      known('leading_firm', '已认定扶贫龙头企业', '四(四)', '完善扶贫龙头企业认定制度'),
    ],
  },
  {
    id: 'county_task',
    title: { 'zh-CN': '年度减贫任务', en: 'Yearly task' },
    level: 'county',
    key: ['county', 'year'],
    source: cite('五(三)', '对未完成年度减贫任务的县(市)要对党政主要领导进行约谈'),
    fields: [
      { id: 'county', title: '县(市、区)', kind: 'region', to: 'county', required: true },
      { id: 'year', title: '年度', kind: 'year', required: true },
      { id: 'task_people', title: '减贫任务', kind: 'integer', unit: '人', min: 0, required: true },
      { id: 'done_people', title: '实际减贫', kind: 'integer', unit: '人', min: 0, unknown: true },
      known('weak', '督查认为落实不力', '五(三)', '对落实不力的部门和县(市)'),
    ],
  },
  {
    id: 'fund_project',
    title: { 'zh-CN': '扶贫资金项目', en: 'Fund project' },
    level: 'county',
    key: ['project_no'],
    date: 'planned_on',
    source: cite('四(二)', '制定扶贫资金使用监督管理办法、项目安排管理办法'),
    fields: [
      { id: 'project_no', title: '项目编号', kind: 'text', required: true },
      { id: 'project', title: '项目名称', kind: 'text', required: true },
      { id: 'county', title: '县(市、区)', kind: 'region', to: 'county', required: true },
      { id: 'domain', title: '领域', kind: 'choice', list: 'domains', required: true },
      { id: 'amount', title: '安排资金', kind: 'money', unit: '万元', min: 0, required: true },
      { id: 'special', title: '财政专项扶贫资金', kind: 'boolean', required: true },
      { id: 'planned_on', title: '安排日期', kind: 'date', required: true },
      known('announced', '已公告公示', '四(二)', '贫困地区要建立扶贫公告公示制度'),
    ],
  },
] as const satisfies Overlay<readonly Register[]>

function known(id: string, title: string, at: string, quote: string): Field {
  return { id, title, kind: 'boolean', unknown: true, source: cite(at, quote) }
}
