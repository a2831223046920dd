import { duty } from '../duty.ts'
import type { Series, Workflow } from '@xiance/schema'
import { inPlan } from '../sources.ts'

const two = inPlan('二')
const six = inPlan('六')
const eight = inPlan('八')
const cadre = { role: 'village_cadre' } as const
const clerk = { role: 'town_clerk' } as const

/** Work that runs by stages or by the calendar. */
export const activities = [
  {
    id: 'village_activity',
    title: { 'zh-CN': '驻村办实事活动', en: 'Village activity' },
    about: 'village',
    source: eight('五', '此次活动从2016年1月底开始,至2016年5月底结束,分三个阶段开展'),
    note: '各阶段起止见参数“活动阶段”。',
    states: [
      { id: 'called', title: '待动员', initial: true },
      { id: 'mobilised', title: '已动员培训' },
      { id: 'stationed', title: '已进驻' },
      { id: 'planned', title: '方案已定' },
      { id: 'working', title: '实事已办' },
      { id: 'summed_up', title: '已总结' },
      { id: 'accepted', title: '已验收' },
      { id: 'concluded', title: '已通报', end: true },
    ],
    transitions: [
      stage('mobilise', '动员培训', [
        'called',
        'mobilised',
        '召开全处第六轮“三万”活动动员培训会议',
      ]),
      stage('station', '进驻走访', ['mobilised', 'stationed', '2、2月初,工作组进驻驻点村']),
      stage('plan', '制定方案', ['stationed', 'planned', '3、制定办实事方案']),
      {
        ...stage('work', '兴办实事', ['planned', 'working', '(二)兴办实事阶段(2月下旬至5月20日)']),
        do: [{ checklist: 'practical_things' }],
      },
      stage('sum_up', '提交总结', ['working', 'summed_up', '1、各工作组认真开展工作总结']),
      {
        ...stage('accept', '检查验收', ['summed_up', 'accepted', '对全处“三万”活动进行检查验收']),
        by: clerk,
      },
      {
        ...stage('conclude', '总结通报', [
          'accepted',
          'concluded',
          '召开全处“三万”活动总结通报大会',
        ]),
        by: clerk,
      },
    ],
  },
  duty({
    id: 'project_dispatch',
    title: { 'zh-CN': '扶贫项目半月调度', en: 'Project dispatch' },
    about: 'town',
    source: two('三(四)', '要坚持扶贫项目实施半月调度机制'),
    due: '待调度',
    done: ['dispatched', '已调度'],
    step: {
      id: 'dispatch',
      title: '半月调度',
      on: { every: 'halfMonth', each: 'town' },
      by: clerk,
      do: [{ report: ['projects_finished'] }],
    },
  }),
  duty({
    id: 'rectification_report',
    title: { 'zh-CN': '整改进展报告', en: 'Rectification report' },
    about: 'town',
    source: six('二1三', '镇整改工作领导组定期向县委整改办报告整改工作进展情况'),
    note: '“定期”是多久,原文未载。',
    due: '待报告',
    done: ['reported', '已报告'],
    step: {
      id: 'report',
      title: '报告整改进展',
      by: clerk,
      do: [{ report: ['problems_rectified'] }],
    },
  }),
] as const satisfies readonly Workflow[]

const span = { in: '2016-01/2016-05' } as const

export const activityParameters = [
  {
    id: 'activity_stages',
    title: '活动阶段',
    entries: [
      words('mobilising', '(一)宣传发动阶段(1月底至2月中旬)'),
      words('working', '(二)兴办实事阶段(2月下旬至5月20日)'),
      words('concluding', '(三)总结通报阶段(5月20日至5月底)'),
    ],
    note: '“底”“中旬”“下旬”不折成日期,按原文保留;两段都含5月20日。',
  },
] as const satisfies readonly Series[]

function words(id: string, quote: string) {
  return {
    id,
    when: span,
    q: { is: 'words', asWritten: quote.slice(quote.indexOf('(', 1) + 1, -1) },
    source: eight('五', quote),
  } as const
}

function stage(id: string, title: string, [from, to, quote]: readonly [string, string, string]) {
  return { id, title, from: [from], to, by: cadre, source: eight('五', quote) }
}
