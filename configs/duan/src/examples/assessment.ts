import type { Example } from '@xiance/schema'
import { step, story } from './story.ts'

const unit = { unit_no: '示例-31', name: '示例单位', kind: 'county_unit' } as const
const ranked = { ...unit, ranked_units: 19 } as const

/** Red and black lists, and what one bad year or two bring. */
export const assessmentExamples = [
  story('red_list', '19个单位排第3名上红榜', { responsible_unit: { ...ranked, quarter_rank: 3 } }, [
    step('red_black_list', 'criticise', 'county_bureau', {
      ok: false,
      blocked: ['workflow.guard'],
    }),
    step('red_black_list', 'praise', 'county_bureau', { ok: true, state: 'red' }),
  ]),
  story(
    'between_lists',
    '排第4名、第16名都不上榜',
    { responsible_unit: { ...ranked, quarter_rank: 16 } },
    [
      step('red_black_list', 'praise', 'county_bureau', { ok: false }),
      step('red_black_list', 'criticise', 'county_bureau', { ok: false }),
      step('red_black_list', 'leave', 'county_bureau', { ok: true, state: 'unlisted' }),
    ],
  ),
  story(
    'black_list',
    '排第17名上黑榜并扣分',
    { responsible_unit: { ...ranked, quarter_rank: 17 } },
    [
      step('red_black_list', 'leave', 'county_bureau', { ok: false }),
      step('red_black_list', 'criticise', 'county_bureau', { ok: true, state: 'black' }),
      step('red_black_list', 'deduct', 'county_bureau', { ok: true, state: 'deducted' }),
    ],
  ),
  story(
    'black_list_serious',
    '黑榜问题严重的由纪检启动问责',
    {
      responsible_unit: { ...ranked, quarter_rank: 19 },
    },
    [
      step('red_black_list', 'criticise', 'county_bureau', { ok: true, state: 'black' }),
      step('red_black_list', 'call_to_account', 'discipline', { ok: true, state: 'accountable' }),
    ],
  ),
  story(
    'first_failure',
    '第一年等次为“差”的约谈',
    assessed([2018, true, 'good'], [2019, true, 'poor']),
    [
      step('yearly_assessment', 'sanction', 'leader', { ok: false, blocked: ['workflow.guard'] }),
      step('yearly_assessment', 'talk', 'leader', { ok: true, state: 'talked' }),
    ],
  ),
  story(
    'second_failure',
    '连续两年:一年完不成任务、一年等次为“差”,组织处理',
    assessed([2018, false, 'other'], [2019, true, 'poor']),
    [
      step('yearly_assessment', 'talk', 'leader', { ok: false, blocked: ['workflow.guard'] }),
      step('yearly_assessment', 'sanction', 'leader', { ok: true, state: 'sanctioned' }),
    ],
  ),
  story(
    'failures_apart',
    '隔一年的两次“差”不算连续',
    assessed([2017, true, 'poor'], [2018, true, 'other'], [2019, false, 'other']),
    [
      step('yearly_assessment', 'sanction', 'leader', { ok: false }),
      step('yearly_assessment', 'talk', 'leader', { ok: true, state: 'talked' }),
    ],
  ),
  story('good_year', '完成任务且等次为“好”的表彰', assessed([2019, true, 'good']), [
    step('yearly_assessment', 'praise', 'leader', { ok: true, state: 'praised' }),
  ]),
  story('plain_year', '完成任务而等次不是“好”“差”的,无奖惩', assessed([2019, true, 'other']), [
    step('yearly_assessment', 'praise', 'leader', { ok: false }),
    step('yearly_assessment', 'note', 'leader', { ok: true, state: 'noted' }),
  ]),
] as const satisfies readonly Example[]

function assessed(...years: readonly (readonly [number, boolean, string])[]) {
  const assessments = years.map(([assessed_year, task_met, grade]) => ({
    assessed_year,
    task_met,
    grade,
  }))
  return { responsible_unit: { ...unit, assessments } }
}
