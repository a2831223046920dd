import type { List } from '@xiance/schema'
import { cite } from './sources.ts'

const at = '二(十二)25'
const topics = '围绕住房保障、扶贫搬迁、教育扶贫、健康扶贫、产业扶贫、就业扶贫、民生保障'
const wrongs = '着力排查履责不力、监管不严、数字脱贫、虚假“摘帽”、贪污侵占、行贿受贿、虚报冒领'

/** Options of visits, inspection, assessment and discipline. */
export const conductLists = [
  {
    id: 'staff_classes',
    title: { 'zh-CN': '走访干部类别', en: 'Visiting staff' },
    options: [
      {
        id: 'county_staff',
        title: '县直单位干部职工',
        source: cite(at, '县直单位干部职工每年入户开展工作不少于6次'),
      },
      {
        id: 'town_staff',
        title: '乡镇单位干部职工',
        source: cite(at, '乡镇单位干部职工入户开展工作不少于12次'),
      },
    ],
  },
  {
    id: 'policy_topics',
    title: '政策宣讲内容',
    source: cite(at, topics),
    options: [
      { id: 'housing', title: '住房保障' },
      { id: 'relocation', title: '扶贫搬迁' },
      { id: 'education', title: '教育扶贫' },
      { id: 'health', title: '健康扶贫' },
      { id: 'industry', title: '产业扶贫' },
      { id: 'employment', title: '就业扶贫' },
      { id: 'livelihood', title: '民生保障' },
      {
        id: 'delisting',
        title: '摘帽退出',
        source: cite(at, '贫困户和贫困村摘帽退出相关政策等开展业务培训'),
      },
    ],
  },
  {
    id: 'wrongs',
    title: '扶贫领域问题线索',
    source: cite(at, wrongs),
    options: [
      { id: 'idle', title: '履责不力' },
      { id: 'lax', title: '监管不严' },
      { id: 'on_paper', title: '数字脱贫' },
      { id: 'false_delisting', title: '虚假“摘帽”' },
      { id: 'embezzlement', title: '贪污侵占' },
      { id: 'bribery', title: '行贿受贿' },
      { id: 'false_claims', title: '虚报冒领' },
      { id: 'diversion', title: '截留挪用' },
      { id: 'extortion', title: '吃拿卡要' },
      { id: 'favours', title: '优亲厚友' },
      { id: 'irregular', title: '违规操作' },
      { id: 'abuse', title: '滥用职权' },
      { id: 'private_gain', title: '以权谋私' },
    ],
  },
  {
    id: 'assessment_grades',
    title: '考核等次',
    note: '原文只载“好”和“差”两个等次。',
    options: [
      { id: 'good', title: '好', source: cite('三(四)', '考核等次为“好”的乡镇、县直单位') },
      { id: 'other', title: '其他等次', note: '名称和个数原文未载。' },
      { id: 'poor', title: '差', source: cite('三(四)', '考核等次为“差”的,第一年进行约谈') },
    ],
  },
  {
    id: 'unit_kinds',
    title: '责任单位类别',
    source: cite('三(四)', '考核等次为“好”的乡镇、县直单位进行表彰奖励'),
    options: [
      { id: 'town', title: '乡镇' },
      { id: 'county_unit', title: '县直单位' },
    ],
  },
  {
    id: 'ranking_scopes',
    title: '排名范围',
    options: [
      { id: 'together', title: '乡镇、县直单位合排' },
      { id: 'apart', title: '乡镇、县直单位分排' },
    ],
  },
  {
    id: 'team_sizes',
    title: '驻点帮扶团队人数',
    options: [
      { id: 'three_or_more', title: '3名以上,可多于5名' },
      { id: 'three_to_five', title: '3至5名' },
    ],
  },
] as const satisfies readonly List[]
