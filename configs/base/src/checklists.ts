import type { Checklist } from '@xiance/schema'
import { cite } from './sources.ts'

const at = '三(一)'

/** The six things an inspection of a household looks at. */
export const checklists = [
  {
    id: 'household_inspection',
    title: { 'zh-CN': '入户排查六项', en: 'Household inspection' },
    about: 'household',
    declared: 6,
    source: cite(at, '重点排查以下六项内容'),
    items: [
      {
        id: 'income',
        title: '家庭收入情况',
        ask: {
          id: 'income',
          title: '家庭年人均可支配收入稳定超过国家扶贫标准',
          kind: 'boolean',
          unknown: true,
        },
        watch: ['今年收入可能不达标的风险'],
        source: cite(at, '家庭年人均可支配收入是否稳定超过国家扶贫标准'),
      },
      {
        id: 'basic_living',
        title: '基本生活保障情况',
        ask: {
          id: 'basic_living',
          title: '米、面、粮油满足基本生活需要,一年四季有应季的衣物',
          kind: 'boolean',
          unknown: true,
        },
        watch: ['特殊人群是否落实相应的服务保障措施'],
        source: cite(at, '排查米、面、粮油是否能满足基本生活需要'),
      },
      {
        id: 'education',
        title: '义务教育保障情况',
        ask: {
          id: 'education',
          title: '义务教育阶段已入学,教育资助已发放',
          kind: 'boolean',
          unknown: true,
        },
        watch: ['学籍在外地的贫困家庭学生义务教育补助政策是否发放到位'],
        source: cite(at, '排查义务教育阶段入学和教育资助发放情况'),
      },
      {
        id: 'medical',
        title: '基本医疗保障情况',
        ask: {
          id: 'medical',
          title: '已参加城乡居民基本医疗保险(含大病保险)',
          kind: 'boolean',
          unknown: true,
        },
        watch: ['新增人口是否及时代缴', '在外地参保和就业单位代缴的是否有证据资料'],
        source: cite(at, '城乡居民基本医疗保险(含大病保险)参保情况'),
      },
      {
        id: 'housing',
        title: '住房安全保障情况',
        ask: {
          id: 'housing',
          title: '住房安全,满足居住需求,危房改造政策落实到位',
          kind: 'boolean',
          unknown: true,
        },
        watch: ['疑似危房户是否进行安全鉴定'],
        source: cite(at, '排查贫困群众住房是否安全,是否满足居住需求'),
      },
      {
        id: 'water',
        title: '饮水安全情况',
        ask: {
          id: 'water',
          title: '水量、水质、用水方便程度、供水保证率达标',
          kind: 'boolean',
          unknown: true,
        },
        watch: ['是否存在饮用露天塘水情况', '老弱病残贫困户的饮水是否方便'],
        source: cite(at, '排查水量、水质、用水方便程度、供水保证率是否达标'),
      },
    ],
  },
] as const satisfies readonly Checklist[]
