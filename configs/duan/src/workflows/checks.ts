import { duty } from '@xiance/config-base'
import type { Transition, Workflow } from '@xiance/schema'
import { cite } from '../sources.ts'

const quarterly = cite('三(二)', '每季度针对存在问题开展一次督查巡查,抓好整改落实')

/** The checklists of the plan, each taken along on the inspection of the quarter. */
export const checks: readonly Workflow[] = [
  checked('village', '五有四通、五个一检查', ['five_haves_four_links', 'five_ones']),
  checked('town', '六个精准、“三统一”检查', ['six_precisions', 'three_unified']),
  checked('site', '安置区检查', ['site_works', 'job_support']),
  checked('county', '惠残工程检查', ['disability_projects']),
  checked('household', '贫困户保障检查', ['two_worries', 'eight_haves', 'after_lifting'], {
    when: 'poor',
    each: 'household',
  }),
]

function checked(
  about: string,
  title: string,
  ...[checklists, on = { every: 'quarter', each: about }]: readonly [
    readonly string[],
    Transition['on']?,
  ]
): Workflow {
  return duty({
    id: `${about}_check`,
    title,
    about,
    source: quarterly,
    note: '检查表随季度督查使用;每户查几次,原文未载。',
    due: '待检查',
    done: ['checked', '已检查'],
    step: {
      id: 'check',
      title,
      on,
      by: { role: 'inspector' },
      do: checklists.map((checklist) => ({ checklist })),
    },
  })
}
