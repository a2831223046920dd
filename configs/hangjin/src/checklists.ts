import type { Checklist } from '@xiance/schema'
import { bannerItems } from './checklist-banner.ts'
import { parts, point } from './checklist-item.ts'
import { villageItems } from './checklist-village.ts'
import { cite } from './sources.ts'

const resettled = '五(四)'
const services = '教育、医疗、养老等公共服务设施建设'

export const checklists = [
  {
    id: 'safeguards',
    title: { 'zh-CN': '“三保障”和饮水安全核查', en: 'Safeguards of a household' },
    about: 'household',
    onFail: 'problem',
    source: [
      cite('五(二)2', '了解“三保障”和饮水安全、人均纯收入、产业就业'),
      cite('二', '从解决建档立卡贫困人口“两不愁三保障”和饮水安全为重点'),
    ],
    items: [
      point(
        {
          id: 'schooling',
          title: '义务教育',
          ask: '适龄孩子都在校',
          test: 'schooling_secured',
          organs: ['education'],
        },
        '五(一)2',
        '继续推进落实控辍保学',
      ),
      point(
        {
          id: 'medical',
          title: '基本医疗',
          ask: '已参保,就医报销到位',
          test: 'medical_secured',
          organs: ['medical_security'],
        },
        '五(一)3',
        '继续落实代缴合作医疗',
      ),
      point(
        {
          id: 'housing',
          title: '住房',
          ask: '现住房安全',
          test: 'housing_safe',
          organs: ['housing'],
        },
        '五(一)5',
        '对住房和饮水动态变化出现危房和饮水不安全问题的',
      ),
      point(
        {
          id: 'water',
          title: '饮水',
          ask: '饮水安全',
          test: 'water_safe',
          organs: ['township_government'],
        },
        '五(一)5',
        '对住房和饮水动态变化出现危房和饮水不安全问题的',
      ),
      point(
        {
          id: 'income',
          title: '人均纯收入',
          ask: '人均纯收入高于纳入监测的收入线',
          test: 'income_per_head >= 参数.monitoring_income_line',
          organs: ['poverty_relief'],
        },
        '五(二)3',
        '人均纯收入、“三保障”和饮水安全等指标',
      ),
    ],
  },
  {
    id: 'village_linkage',
    title: { 'zh-CN': '嘎查村衔接任务核查', en: 'Village tasks' },
    about: 'village',
    onFail: 'problem',
    source: cite('五', '五、重点任务'),
    items: villageItems,
  },
  {
    id: 'resettlement',
    title: { 'zh-CN': '安置点后续扶持核查', en: 'Resettlement site' },
    about: 'resettlement_site',
    onFail: 'problem',
    organs: ['township_government'],
    source: [
      cite(resettled, '因地制宜加大后续扶持力度'),
      cite(resettled, '按照“两不愁三保障”、饮水安全和“缺什么、补什么”原则'),
    ],
    items: [
      ...parts(
        [
          ['industry', '后续产业发展'],
          ['jobs', '就业帮扶'],
          ['community', '社区融入'],
        ],
        resettled,
        '扎实做好后续产业发展、就业帮扶、社区融入等各项工作',
      ),
      ...parts(
        [
          ['training', '组织培训'],
          ['posts', '公益岗位开发'],
        ],
        resettled,
        '加强组织培训和公益岗位开发',
      ),
      ...parts(
        [
          ['utilities', '水电路讯'],
          ['waste', '垃圾污水处理'],
          ['toilets', '公共厕所'],
        ],
        resettled,
        '持续推进水电路讯、垃圾污水处理、公共厕所设施等',
      ),
      ...parts(
        [
          ['school', '教育设施'],
          ['clinic', '医疗设施'],
          ['elderly', '养老设施'],
        ],
        resettled,
        services,
      ),
    ],
  },
  {
    id: 'loan_conditions',
    title: { 'zh-CN': '贷款支持条件核查', en: 'Loan conditions' },
    about: 'enterprise',
    source: cite('五(三)1', '信誉良好的新型经营主体通过金融贷款进行支持'),
    note: '六条都只有定性说法,没有尺度。',
    items: parts(
      [
        ['prospect', '产业发展前景好'],
        ['scale', '生产规模较大'],
        ['management', '经营管理规范'],
        ['benefit', '效益明显'],
        ['carries', '带动能力强'],
        ['credit', '信誉良好'],
      ],
      '五(三)1',
      '对于产业发展前景好、生产规模较大、经营管理规范、效益明显',
    ),
  },
  {
    id: 'banner_tasks',
    title: { 'zh-CN': '旗级任务核查', en: 'Tasks of the banner' },
    about: 'banner',
    onFail: 'problem',
    organs: ['banner_government'],
    source: cite('六', '六、组织保障'),
    items: bannerItems,
  },
] as const satisfies readonly Checklist[]
