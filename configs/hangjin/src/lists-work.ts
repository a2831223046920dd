import type { List, Option } from '@xiance/schema'
import { cite } from './sources.ts'

const linking = '五(三)'

/** Lists of the funds, assets, posts and training ledgers. */
export const workLists = [
  {
    id: 'domains',
    title: { 'zh-CN': '领域', en: 'Domains' },
    source: cite('五', '五、重点任务'),
    options: [
      option('livelihood', '政策稳定和“三保障”', '五(一)', '保持政策的连续稳定性,持续巩固脱贫成果'),
      option('monitoring', '监测和分类帮扶', '五(二)', '健全防致贫返贫监测和分类帮扶机制'),
      option('industry', '产业衔接', linking, '做好扶贫产业与乡村振兴衔接'),
      option('resettlement', '搬迁后续扶持', '五(四)', '强化易地扶贫搬迁后续扶持'),
      option('motivation', '内生动力', '五(五)', '形成积极向上的内生动力提升机制'),
      option('training', '培训', '五(六)', '强化针对性培训,提升自主发展能力'),
      option('society', '社会帮扶', '五(七)', '持续强化社会帮扶力量'),
      option('employment', '就业', '五(八)', '拓宽就业渠道,促进脱贫人口稳定就业'),
      option('safeguards', '组织保障', '六', '六、组织保障'),
    ],
  },
  {
    id: 'scope_readings',
    title: '享受对象的读法',
    source: cite('五(一)', '对已脱贫享受政策户、边缘易致贫户和脱贫监测户'),
    options: [
      { id: 'as_listed', title: '按五(一)所列三类户' },
      { id: 'literally', title: '按各项政策字面' },
    ],
  },
  {
    id: 'areas',
    title: '片区',
    source: cite('五(三)2', '持续补齐产业发展基础设施短板'),
    options: [
      option('river', '沿河地区', '五(三)2', '沿河地区,实施农田灌排设施、机耕道路'),
      option('upland', '梁外地区', '五(三)2', '梁外地区,重点实施大口井清淤'),
      option('sands', '沙区', '五(三)2', '沙区,贯彻绿色发展理念'),
    ],
  },
  {
    id: 'fund_sources',
    title: '资金来源',
    source: cite('六(四)', '持续保障旗级专项资金'),
    options: [
      option('banner', '旗级专项资金', '六(四)', '持续保障旗级专项资金'),
      option(
        'loan_risk',
        '扶贫小额信贷风险补偿金',
        '五(三)4',
        '统筹2014年以来自治区、市下达的扶贫小额信贷风险补偿金',
      ),
      option('industry', '乡村振兴产业发展资金', '五(三)4', '乡村振兴产业发展资金'),
      option(
        'industry_fund',
        '乡村振兴产业发展基金',
        '五(三)4',
        '设立1500万元乡村振兴产业发展基金',
      ),
      { id: 'other', title: '其他' },
    ],
  },
  {
    id: 'post_duties',
    title: '公益性岗位工作',
    source: cite('五(八)', '结合村容村貌整治,开发公益性岗位'),
    options: [
      option('village_look', '村容村貌整治', '五(八)', '结合村容村貌整治,开发公益性岗位'),
      { id: 'other', title: '其他' },
    ],
  },
  {
    id: 'training_kinds',
    title: '培训类别',
    source: cite('五(六)', '强化针对性培训,提升自主发展能力'),
    options: [
      option('skills', '就业技能培训', '五(六)', '一是加强就业技能培训'),
      option('leaders', '致富带头人培训', '五(六)', '二是强化致富带头人培育和培训'),
      option('committees', '嘎查村两委成员培训', '五(六)', '三是加强对嘎查村两委成员专项培训力度'),
      option('evening', '农牧民夜校', '五(五)', '创办农牧民夜校'),
    ],
  },
  {
    id: 'training_departments',
    title: '培训部门',
    source: cite('五(六)', '整合组织、就业、教育、工信和科技、农牧、民委、扶贫等部门'),
    options: [
      { id: 'organization', title: '组织' },
      { id: 'employment', title: '就业' },
      { id: 'education', title: '教育' },
      { id: 'technology', title: '工信和科技' },
      { id: 'agriculture', title: '农牧' },
      { id: 'ethnic_affairs', title: '民委' },
      { id: 'poverty_relief', title: '扶贫' },
      { id: 'other', title: '其他' },
    ],
  },
  {
    id: 'basis_documents',
    title: '所依文件',
    source: cite('首段', '《中共中央关于制定国民经济和社会发展第十四个五年规划'),
    options: [
      option('central', '中发〔2020〕30号', '首段', '(中发〔2020〕30号)'),
      option('banner', '杭党办发〔2019〕64号', '首段', '(杭党办发〔2019〕64号)'),
      option('assets', '杭脱贫组办发〔2020〕33号', '五(三)1', '(杭脱贫组办发〔2020〕33号)'),
    ],
  },
] as const satisfies readonly List[]

function option(id: string, title: string, at: string, quote: string): Option {
  return { id, title, source: cite(at, quote) }
}
