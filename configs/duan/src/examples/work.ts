import type { Example } from '@xiance/schema'
import { regions } from '../regions.ts'
import { step, story } from './story.ts'

const household = { household_no: '示例-21', head_name: '示例户' } as const

/** Visits, lists, duties and cases, each by whom the plan names. */
export const workExamples = [
  story('visits_by_class', '入户按干部类别各派各的', { household }, [
    step('county_staff_visits', 'visit', 'town_staff', {
      ok: false,
      blocked: ['workflow.not_yours'],
    }),
    step('county_staff_visits', 'visit', 'county_staff', { ok: true, state: 'visited' }),
    step('town_staff_visits', 'visit', 'town_staff', { ok: true, state: 'visited' }),
  ]),
  story(
    'searched_and_registered',
    '住房排查、学生资助由乡镇干部登记,填报员不代填',
    { household, student: { student_no: '示例-22', name: '示例学生', stage: 'primary' } },
    [
      step('house_search', 'search', 'town_clerk', { ok: false, blocked: ['workflow.not_yours'] }),
      step('house_search', 'search', 'town_staff', { ok: true, state: 'searched' }),
      step('student_aid_year', 'register', 'town_staff', { ok: true, state: 'registered' }),
    ],
  ),
  story(
    'inspector_checks',
    '检查表由督查干部用,村、乡镇、安置点、县、贫困户各一套',
    { household: { ...household, poor: true }, site: { site_no: '示例-61', name: '示例安置点' } },
    ['village', 'town', 'site', 'county', 'household'].map((about) =>
      step(`${about}_check`, 'check', 'inspector', { ok: true, state: 'checked' }),
    ),
  ),
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
      step('low_income_review', 'clear', 'town_staff', { ok: false, blocked: ['workflow.guard'] }),
      step('low_income_review', 'include', 'town_staff', {
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
      step('low_income_review', 'clear', 'town_staff', {
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
    [step('low_income_review', 'keep', 'town_staff', { ok: true, state: 'unchanged' })],
  ),
  story('clue_to_case', '发现、查处、点名通报由纪检办', {}, [
    step('clue', 'report', 'county_bureau', { ok: true, state: 'found' }),
    step('clue', 'prosecute', 'county_bureau', { ok: false, blocked: ['workflow.not_yours'] }),
    step('clue', 'prosecute', 'discipline', { ok: true, state: 'prosecuted' }),
    step('clue', 'publish', 'discipline', { ok: true, state: 'published' }),
  ]),
  story('case_not_typical', '不属典型案例的办结', {}, [
    step('clue', 'report', 'discipline', { ok: true, state: 'found' }),
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
    step('problem', 'rectify', 'town_leader', { ok: true, state: 'rectified' }),
    step('problem', 'reopen', 'county_bureau', { ok: true, state: 'open' }),
    step('problem', 'confer', 'town_leader', { ok: true, state: 'conferred' }),
    step('problem', 'rectify', 'village_cadre', { ok: true, state: 'rectified' }),
    step('problem', 'close', 'county_bureau', { ok: true, state: 'closed' }),
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
