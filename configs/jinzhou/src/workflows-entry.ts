import type { Citation, Workflow } from '@xiance/schema'
import { cite } from './sources.ts'

/** Who writes a ledger's rows down; the document leaves it to the level that answers for them. */
export const entryWorkflows: readonly Workflow[] = [
  entry('task_record', '年度减贫任务登记', {
    roles: ['county_office'],
    source: cite('五(三)', '对未完成年度减贫任务的县(市)要对党政主要领导进行约谈'),
  }),
  entry('project_record', '扶贫资金项目登记', {
    roles: ['county_office', 'city_bureau'],
    source: cite('四(二)', '制定扶贫资金使用监督管理办法、项目安排管理办法'),
  }),
]

function entry(
  form: string,
  title: string,
  { roles, source }: { readonly roles: readonly string[]; readonly source: Citation },
): Workflow {
  return {
    id: `${form}_entry`,
    title,
    about: form,
    source,
    note: '由谁登记,原文未载;暂由负责的单位登记。',
    states: [
      { id: 'draft', title: '草稿', initial: true },
      { id: 'recorded', title: '已登记', end: true },
    ],
    transitions: [
      {
        id: 'record',
        title: '登记',
        from: ['draft'],
        to: 'recorded',
        by: { any: roles.map((role) => ({ role })) },
      },
    ],
  }
}
