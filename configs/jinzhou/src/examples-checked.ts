import type { Example } from '@xiance/schema'
import { householdOf, memberOf } from './example-records.ts'
import { regions } from './regions.ts'

const village = { village: regions.find(({ level }) => level === 'village')?.id ?? null }

interface Checked {
  readonly checklist: string
  readonly about: string
  readonly record: object
  readonly answers?: object
}

export const checkedExamples: readonly Example[] = [
  checked(
    'poor_village_only',
    '非贫困村不查一村一品、宽带、村容、第一书记',
    inVillage({ poor_village: false }),
    {
      verdicts: {
        industry: null,
        broadband: null,
        environment: null,
        first_secretary: null,
        clinic: 'unknown',
      },
    },
  ),
  checked(
    'pairs_at_the_mark',
    '结对户数恰等于贫困户数:合格',
    inVillage({ poor_households: 40, paired_households: 40 }),
    {
      verdicts: { pairing: 'pass' },
    },
  ),
  checked(
    'pairs_one_short',
    '差一户:不合格',
    inVillage({ poor_households: 40, paired_households: 39 }),
    {
      verdicts: { pairing: 'fail' },
      organs: { pairing: ['county_party_government'] },
    },
  ),
  checked('pairs_not_known', '结对户数不清楚:待核,不当作0', inVillage({ poor_households: 40 }), {
    verdicts: { pairing: 'unknown' },
    missing: { pairing: ['/paired_households'] },
  }),
  checked(
    'ledger_stands',
    '台账写没有卫生室,空口说有不算',
    { ...inVillage({ clinic: false }), answers: { clinic: true } },
    {
      verdicts: { clinic: 'fail' },
    },
  ),
  checked(
    'household_all_kept',
    '“两不愁三保障”都好,国家标准数额未载:不能判合格',
    inHousehold({ income_per_head: 6000, members: [] }),
    {
      verdict: 'unknown',
      verdicts: { housing_safe: 'pass', income: 'unknown', skill: null },
    },
  ),
  checked('household_house', '住房不安全:不合格', inHousehold({ housing_safe: false }), {
    verdict: 'fail',
    verdicts: { housing_safe: 'fail' },
  }),
  checked(
    'one_worker_without_skill',
    '两个劳动力只有一个有证:一门技能不合格',
    inHousehold({
      members: [
        memberOf({ able_to_work: true, ability_certificate: true }),
        memberOf({ able_to_work: true }),
      ],
    }),
    { verdicts: { skill: 'fail' } },
  ),
  checked(
    'no_worker',
    '没有劳动力:不查技能',
    inHousehold({ members: [memberOf({ able_to_work: false })] }),
    { verdicts: { skill: null } },
  ),
  checked(
    'town_without_staff',
    '乡镇没有专兼职人员:不合格,责任在乡镇',
    {
      checklist: 'town_check',
      about: 'town',
      record: {},
      answers: { hospital: true, duty_clear: true, office: true, staff: false },
    },
    {
      verdict: 'fail',
      verdicts: { hospital: 'pass', staff: 'fail' },
      organs: { staff: ['towns_villages'] },
    },
  ),
  checked(
    'county_organs',
    '县级督查各点各有责任单位;没查的待核',
    {
      checklist: 'county_check',
      about: 'county',
      record: {},
      answers: { fund_in_budget: false, letters: true },
    },
    {
      verdict: 'fail',
      verdicts: { fund_in_budget: 'fail', letters: 'pass', exit_standard: 'unknown' },
      organs: { fund_in_budget: ['finance'], no_false_numbers: ['discipline'] },
    },
  ),
]

function inVillage(record: object): Checked {
  return {
    checklist: 'village_inspection',
    about: 'village',
    record: { ...village, poor_village: true, ...record },
  }
}

function inHousehold(more: object): Checked {
  return {
    checklist: 'household_check',
    about: 'household',
    record: householdOf({
      food_clothing: true,
      schooling_secured: true,
      medical_secured: true,
      housing_safe: true,
      water_safe: true,
      paired: true,
      ...more,
    }),
  }
}

function checked(
  ...[id, title, given, expect]: readonly [string, string, Checked, object]
): Example {
  const { checklist, about, record, answers = {} } = given
  return {
    id,
    title,
    given: { register: { [about]: record } },
    story: [{ on: '2018-09-10', do: { checklist, answers }, expect }],
  }
}
