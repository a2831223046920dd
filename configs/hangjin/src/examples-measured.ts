import type { Example } from '@xiance/schema'

const townships = ['150625100', '150625101', '150625102'].map((id) => ({
  id,
  level: 'township',
  parent: '150625',
}))

/** Aims against what is reported: no deadline is printed, so nothing is ever behind. */
export const measuredExamples: readonly Example[] = [
  measured(
    'chronic_at_80',
    '慢病报销恰为80%:“以上”含本数,达到',
    'chronic_reimbursement',
    [cell('2024', 80)],
    { final: [{ status: 'met' }] },
  ),
  measured(
    'chronic_below_80',
    '慢病报销79.9%:未达到;原文没有期限,不算滞后',
    'chronic_reimbursement',
    [cell('2024', 79.9)],
    { final: [{ status: 'notYet', due: null }] },
  ),
  measured(
    'inpatient_above_90',
    '大病住院报销92%:达到',
    'inpatient_reimbursement',
    [cell('2024', 92)],
    { final: [{ status: 'met' }] },
  ),
  measured(
    'moving_denominator',
    '两个苏木镇贷款 8/10 户和 45/50 户:按户数合并为88.3333%,不取平均;还有一个没报',
    'loans_wanted',
    [
      { region: '150625100', period: '2024', value: 80, num: 8, den: 10 },
      { region: '150625101', period: '2024', value: 90, num: 45, den: 50 },
    ],
    { value: 88.3333, coverage: { counted: 2, of: 3 }, final: [{ status: 'notYet' }] },
  ),
  measured(
    'whole_is_hundred',
    '“全覆盖”就是百分之百',
    'school_coverage',
    [{ region: '150625100', period: '2024', value: 100, num: 40, den: 40 }],
    { value: 100, coverage: { counted: 1, of: 3 }, final: [{ status: 'met' }] },
  ),
  measured(
    'fund_partly_there',
    '基金到位1200万元:完成八成',
    'industry_fund',
    [cell('2023', 600), cell('2024', 1200)],
    { value: 1200, final: [{ completion: 0.8, status: 'notYet' }] },
  ),
  measured('fund_there', '基金到位1500万元:达到', 'industry_fund', [cell('2024', 1500)], {
    final: [{ status: 'met', asWritten: '1500万元' }],
  }),
  measured(
    'fund_against_last_year',
    '专项资金“不低于上年度”:上年度数不在配置里,判不出来',
    'special_fund',
    [cell('2024', 5000)],
    { value: 5000, final: [{ status: 'unknown' }] },
  ),
  measured(
    'none_returned',
    '返贫人口两个镇都为0:达到',
    'returned_to_poverty',
    [
      { region: '150625100', period: '2024', value: 0 },
      { region: '150625101', period: '2024', value: 0 },
      { region: '150625102', period: '2024', value: 0 },
    ],
    { value: 0, coverage: { counted: 3, of: 3 }, final: [{ status: 'met' }] },
  ),
  measured(
    'some_returned',
    '有一个镇返贫2人,一个镇没报:未达到,且不当作0',
    'returned_to_poverty',
    [
      { region: '150625100', period: '2024', value: 2 },
      { region: '150625101', period: '2024', value: 0 },
    ],
    { value: 2, coverage: { counted: 2, of: 3 }, final: [{ status: 'notYet' }] },
  ),
  measured('task_done', '智慧农贸市场建成:达到', 'smart_market', [cell('2024', true)], {
    final: [{ status: 'met' }],
  }),
  measured(
    'task_not_done',
    '智慧农贸市场未建成:原文没有期限,尚未',
    'smart_market',
    [cell('2024', false)],
    { final: [{ status: 'notYet' }] },
  ),
]

function cell(period: string, value: number | boolean): object {
  return { period, value }
}

function measured(
  ...[id, title, indicator, values, expect]: readonly [
    string,
    string,
    string,
    readonly object[],
    object,
  ]
): Example {
  return {
    id,
    title,
    given: { regions: townships },
    story: [{ on: '2024-12-31', period: '2024', do: { indicator, values }, expect }],
  }
}
