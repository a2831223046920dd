import { duty } from '@xiance/config-base'
import type { Transition, Workflow } from '@xiance/schema'
import { indicators } from './indicators/index.ts'
import { cite } from './sources.ts'

const teams = '二4(7)'
const steps = cite('二2', '严格按照民主评议、入户核实、农户确认、公告公示、备案管理和信息录入')
const visitors = { any: [{ role: 'team_member' }, { role: 'paired_helper' }] } as const

export const workflows = [
  {
    id: 'four_visits',
    title: { 'zh-CN': '一年四次走访', en: 'Four visits a year' },
    about: 'household',
    source: cite(teams, '每年至少4次到帮扶对象家里'),
    note: '四次按序办理,一年至少四次;四次各在哪个月,原文未载。',
    states: [
      { id: 'due', title: '待第一次走访', initial: true },
      { id: 'planned', title: '已定计划' },
      { id: 'followed', title: '已跟踪实施' },
      { id: 'sold', title: '已帮扶销售' },
      { id: 'settled', title: '已盘算收入', end: true },
    ],
    transitions: [
      visit('plan_visit', '制定发展计划', ['due', 'planned', '第一次是说明制定发展计划']),
      visit('progress_visit', '跟踪计划实施', ['planned', 'followed', '第二次是跟踪计划的实施']),
      visit('sales_visit', '帮扶产品销售', ['followed', 'sold', '第三次帮扶产品销售']),
      visit('income_visit', '盘算全年收入', ['sold', 'settled', '第四次盘算全年收入']),
    ],
  },
  {
    id: 'exit_procedure',
    title: { 'zh-CN': '脱贫退出程序', en: 'Exit procedure' },
    about: 'household',
    source: [
      cite('二2', '2、全面夯实扶贫基础'),
      cite('二2', '严格按照“两不愁、三保障”的脱贫标准有序开展脱贫退出工作'),
      steps,
    ],
    note: '六步由谁办、公示几天,原文未载。',
    states: [
      { id: 'proposed', title: '待民主评议', initial: true },
      { id: 'discussed', title: '已民主评议' },
      { id: 'verified', title: '已入户核实' },
      { id: 'agreed', title: '农户已确认' },
      { id: 'announced', title: '已公告公示' },
      { id: 'filed', title: '已备案' },
      { id: 'entered', title: '已录入信息', end: true },
    ],
    transitions: [
      exit('discuss', '民主评议', ['proposed', 'discussed']),
      exit('verify', '入户核实', ['discussed', 'verified']),
      exit('agree', '农户确认', ['verified', 'agreed']),
      {
        ...exit('announce', '公告公示', ['agreed', 'announced']),
        do: [
          {
            notice: {
              at: ['town'],
              order: null,
              lasts: { is: 'eq', value: null, unit: '工作日', asWritten: '公告公示' },
              columns: ['head_name', 'kind'],
            },
          },
        ],
      },
      exit('file', '备案管理', ['announced', 'filed']),
      { ...exit('enter', '信息录入', ['filed', 'entered']), set: { kind: '"已脱贫户"' } },
    ],
  },
  duty({
    id: 'progress_report',
    title: { 'zh-CN': '工作情况汇报', en: 'Progress report' },
    about: 'county',
    source: cite('首段', '现将工作情况汇报如下'),
    note: '多久汇报一次,原文未载。',
    due: '待汇报',
    done: ['reported', '已汇报'],
    step: {
      id: 'report',
      title: '填报进展',
      by: { role: 'county_office' },
      do: [
        {
          report: indicators
            .filter((indicator) => indicator.value === undefined)
            .map(({ id }) => id),
        },
      ],
      source: [
        cite('二5', '5、全面推动责任落实和工作落实'),
        cite('二5', '按照年终考核与日常督查相结合的原则'),
      ],
    },
  }),
] as const satisfies readonly Workflow[]

function visit(
  id: string,
  title: string,
  [from, to, quote]: readonly [string, string, string],
): Transition {
  return {
    id,
    title,
    from: [from],
    to,
    on: { every: 'year', each: 'household' },
    by: visitors,
    do: [{ form: id }],
    source: cite(teams, quote),
  }
}

function exit(id: string, title: string, [from, to]: readonly [string, string]): Transition {
  return { id, title, from: [from], to, by: { role: 'county_office' }, source: cite('二2', title) }
}
