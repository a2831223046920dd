import type { Example } from '@xiance/schema'
import { regions } from '../regions.ts'

const household = { household_no: '示例-21', head_name: '示例户' } as const
const unit = { unit_no: '示例-31', name: '示例单位', kind: 'county_unit' } as const
const ranked = { ...unit, ranked_units: 19 } as const

/** Visits, duties, lists, assessment and cases, each by whom the plan names. */
export const workExamples = [
  story('visits_by_class', '入户按干部类别各派各的', { household }, [
    step('county_staff_visits', 'visit', 'town_staff', {
      ok: false,
      blocked: ['workflow.not_yours'],
    }),
    step('county_staff_visits', 'visit', 'county_staff', { ok: true, state: 'visited' }),
    step('town_staff_visits', 'visit', 'town_staff', { ok: true, state: 'visited' }),
  ]),
  story('house_list_checked', '名单抽查不准的退回重报', {}, [
    step('house_list', 'list', 'town_clerk', { ok: true, state: 'listed' }),
    step('house_list', 'confirm', 'town_clerk', { ok: false }),
    step('house_list', 'return_list', 'county_bureau', { ok: true, state: 'returned' }),
    step('house_list', 'list', 'town_clerk', { ok: true, state: 'listed' }),
    step('house_list', 'confirm', 'county_bureau', { ok: true, state: 'confirmed' }),
  ]),
  story(
    'low_income_included',
    '符合条件未享受的纳入,不能清退',
    { household: { ...household, low_income_fits: true, low_income_covered: false } },
    [
      step('low_income_review', 'clear', 'town_clerk', { ok: false, blocked: ['workflow.guard'] }),
      step('low_income_review', 'include', 'town_clerk', {
        ok: true,
        state: 'included',
        set: { low_income_covered: true },
      }),
    ],
  ),
  story(
    'low_income_cleared',
    '享受而不符合条件的清退',
    { household: { ...household, low_income_fits: false, low_income_covered: true } },
    [
      step('low_income_review', 'clear', 'town_clerk', {
        ok: true,
        state: 'cleared',
        set: { low_income_covered: false },
      }),
    ],
  ),
  story(
    'low_income_kept',
    '符合条件且已享受的不变;没核对清楚的不能办',
    { household: { ...household, low_income_fits: true, low_income_covered: true } },
    [step('low_income_review', 'keep', 'town_clerk', { ok: true, state: 'unchanged' })],
  ),
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
  story('clue_to_case', '发现、查处、点名通报由纪检办', {}, [
    step('clue', 'report', 'county_bureau', { ok: true, state: 'found' }),
    step('clue', 'prosecute', 'county_bureau', { ok: false, blocked: ['workflow.not_yours'] }),
    step('clue', 'prosecute', 'discipline', { ok: true, state: 'prosecuted' }),
    step('clue', 'publish', 'discipline', { ok: true, state: 'published' }),
  ]),
  story('case_not_typical', '不属典型案例的办结', {}, [
    step('clue', 'report', 'town_clerk', { ok: true, state: 'found' }),
    step('clue', 'prosecute', 'discipline', { ok: true, state: 'prosecuted' }),
    step('clue', 'close', 'discipline', { ok: true, state: 'closed' }),
  ]),
  story('clue_unfounded', '查无实据的了结', {}, [
    step('clue', 'report', 'discipline', { ok: true, state: 'found' }),
    step('clue', 'dismiss', 'discipline', { ok: true, state: 'unfounded' }),
  ]),
  story('letter_of_the_year', '责任书先签后报', {}, [
    step('responsibility_letter', 'report', 'town_leader', {
      ok: false,
      blocked: ['workflow.not_here'],
    }),
    step('responsibility_letter', 'sign', 'town_leader', { ok: true, state: 'signed' }),
    step('responsibility_letter', 'report', 'town_leader', { ok: true, state: 'reported' }),
  ]),
  story('problems_found', '暗访发现的问题整改后由县领导核实', {}, [
    step('unannounced_inspection', 'find', 'leader', { ok: true, state: 'found' }),
    step('unannounced_inspection', 'rectify', 'town_leader', { ok: true, state: 'rectified' }),
    step('unannounced_inspection', 'confirm', 'town_leader', { ok: false }),
    step('unannounced_inspection', 'confirm', 'leader', { ok: true, state: 'closed' }),
  ]),
  story('nothing_found', '暗访未发现问题', {}, [
    step('unannounced_inspection', 'pass', 'leader', { ok: true, state: 'closed' }),
  ]),
  story('second_person_closes', '整改和销号不能是同一人', {}, [
    { ...step('rectification', 'rectify', 'town_clerk', { ok: true, state: 'rectified' }) },
    step('rectification', 'reopen', 'county_bureau', { ok: true, state: 'open' }),
    step('rectification', 'rectify', 'village_cadre', { ok: true, state: 'rectified' }),
    step('rectification', 'close', 'county_bureau', { ok: true, state: 'closed' }),
  ]),
  story(
    'meetings_and_reports',
    '调度会、听取汇报、资格复核、村集体年报',
    {
      village: {
        village: regions.find(({ level }) => level === 'village')?.id,
        poor_village: true,
      },
    },
    [
      step('dispatch_meeting', 'hold', 'leader', { ok: true, state: 'held' }),
      step('standing_committee', 'hear', 'leader', { ok: true, state: 'heard' }),
      step('county_yearly_report', 'report', 'county_bureau', { ok: true, state: 'reported' }),
      step('relocation_review', 'review', 'county_bureau', { ok: true, state: 'reviewed' }),
      step('village_income_report', 'report', 'village_cadre', { ok: true, state: 'reported' }),
    ],
  ),
] as const satisfies readonly Example[]

type Step = Example['story'][number]

function story(
  id: string,
  title: string,
  ...[register, steps]: readonly [Readonly<Record<string, unknown>>, readonly Step[]]
): Example {
  return { id, title, given: { register }, story: steps }
}

function step(
  workflow: string,
  transition: string,
  ...[role, expect]: readonly [string, unknown]
): Step {
  return {
    on: '2020-01-20',
    do: { workflow, transition, actor: { role, userId: role } },
    expect,
  }
}

function assessed(...years: readonly (readonly [number, boolean, string])[]) {
  const assessments = years.map(([assessed_year, task_met, grade]) => ({
    assessed_year,
    task_met,
    grade,
  }))
  return { responsible_unit: { ...unit, assessments } }
}
