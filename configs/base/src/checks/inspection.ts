import type { Checklist } from '@xiance/schema'
import { inPlan } from '../sources.ts'
import { point } from './item.ts'

const two = inPlan('二')
const at = '三(一)'
const everyone = ['poverty_station', 'all_villages'] as const

/** The six things an inspection of a household looks at; the ledger answers first. */
export const inspections = [
  {
    id: 'household_inspection',
    title: { 'zh-CN': '入户排查六项', en: 'Household inspection' },
    about: 'household',
    onFail: 'problem',
    declared: 6,
    organs: everyone,
    source: [
      two(at, '重点排查以下六项内容'),
      two(at, '责任单位:镇国土所、镇水保站、镇纪委、镇扶贫工作站、各村'),
    ],
    note: '责任单位原文合并列出;国土、水保两站按职责对应住房和饮水。',
    items: [
      point({
        id: 'income',
        title: '收入稳定超过国家扶贫标准',
        test: 'income_per_head > 参数.poverty_line',
        watch: ['今年收入可能因疫情或其他原因不达标'],
        source: two(at, '家庭年人均可支配收入是否稳定超过国家扶贫标准'),
      }),
      point({
        id: 'basic_living',
        title: '吃穿不愁',
        ask: '米、面、粮油够吃,肉蛋奶或豆制品想吃就有,四季有应季衣物',
        watch: ['鳏寡、残疾、高龄老人等的服务保障'],
        source: two(at, '排查米、面、粮油是否能满足基本生活需要'),
      }),
      point({
        id: 'education',
        title: '义务教育有保障',
        ask: '适龄子女已入学,教育资助已发放',
        test: 'schooling_secured',
        watch: ['学籍在外地的,补助是否发到'],
        source: two(at, '排查义务教育阶段入学和教育资助发放情况'),
      }),
      point({
        id: 'medical',
        title: '基本医疗有保障',
        ask: '全家已参加基本医疗保险(含大病保险)',
        test: 'medical_secured',
        watch: ['新增人口及时代缴', '在外地参保或由单位代缴的有证据资料'],
        source: two(at, '城乡居民基本医疗保险(含大病保险)参保情况'),
      }),
      point({
        id: 'housing',
        title: '住房安全',
        ask: '住房安全、够住,危房改造政策已落实',
        test: 'housing_safe',
        watch: ['今年改造户是否竣工入住', '疑似危房是否已鉴定'],
        organs: ['land_station', ...everyone],
        source: two(at, '排查贫困群众住房是否安全,是否满足居住需求'),
      }),
      point({
        id: 'water',
        title: '饮水安全',
        ask: '水量、水质、方便程度和供水保证率达标',
        test: 'water_safe',
        watch: ['是否饮用露天塘水', '老弱病残户取水是否方便'],
        organs: ['water_station', ...everyone],
        source: two(at, '排查水量、水质、用水方便程度、供水保证率是否达标'),
      }),
    ],
  },
  {
    id: 'member_protection',
    title: { 'zh-CN': '人人过:成员保障', en: 'Each member' },
    about: 'household',
    onFail: 'problem',
    organs: everyone,
    source: two(at, '确保户户到、人人过、项项查'),
    items: [
      {
        id: 'school',
        title: '义务教育阶段成员在校',
        each: 'members[age(birth_date) in 6..15]',
        test: 'in_school',
        source: two(at, '排查义务教育阶段入学和教育资助发放情况'),
        note: '以6至15周岁为义务教育阶段。',
      },
      {
        id: 'insurance',
        title: '成员均已参保',
        each: 'members',
        test: 'insured',
        source: two(at, '城乡居民基本医疗保险(含大病保险)参保情况'),
      },
    ],
  },
] as const satisfies readonly Checklist[]
