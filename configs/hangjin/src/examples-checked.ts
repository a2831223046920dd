import type { Example } from '@xiance/schema'
import { householdOf } from './example-records.ts'

const village = { village: '150625100200' }

/** Checklists: the ledger answers first, what is open stays unknown, and what does not apply is not asked. */
export const checkedExamples: readonly Example[] = [
  checked(
    'safeguards_from_ledger',
    '“三保障”和饮水台账已有答案;收入线未定,仍待核',
    {
      checklist: 'safeguards',
      record: householdOf({
        schooling_secured: true,
        medical_secured: true,
        housing_safe: false,
        water_safe: true,
        income_per_head: 9800,
      }),
      about: 'household',
    },
    {
      verdict: 'fail',
      verdicts: {
        schooling: 'pass',
        medical: 'pass',
        housing: 'fail',
        water: 'pass',
        income: 'unknown',
      },
      organs: { housing: ['housing'] },
    },
  ),
  checked(
    'safeguards_not_known',
    '台账没有的,待人回答',
    { checklist: 'safeguards', record: householdOf({}), about: 'household' },
    { verdict: 'unknown', missing: { housing: ['/housing_safe'] } },
  ),
  checked(
    'river_village',
    '沿河嘎查村查田间工程,不问梁外和沙区的事',
    {
      checklist: 'village_linkage',
      record: { ...village, area: 'river', first_secretary: true, resident_team: true },
      about: 'village',
      answers: {
        'river_works/irrigation': true,
        'river_works/farm_roads': true,
        'river_works/tree_belts': true,
        'river_works/power': true,
        'river_works/sheds': false,
        'river_works/soil': true,
      },
    },
    {
      verdicts: {
        river_works: 'fail',
        'river_works/sheds': 'fail',
        upland_wells: null,
        sand_plants: null,
        resident_team: 'pass',
        dividends: 'unknown',
      },
    },
  ),
  checked(
    'upland_village',
    '梁外嘎查村查大口井清淤',
    {
      checklist: 'village_linkage',
      record: { ...village, area: 'upland', evening_school: false, study_hall: true },
      about: 'village',
      answers: { upland_wells: true },
    },
    { verdicts: { upland_wells: 'pass', river_works: null, evening_school: 'pass' } },
  ),
  checked(
    'site_services',
    '安置点缺公共厕所:不合格,由苏木镇负责',
    {
      checklist: 'resettlement',
      record: { site_no: '示例-1', name: '示例安置点' },
      about: 'resettlement_site',
      answers: { utilities: true, toilets: false },
    },
    {
      verdict: 'fail',
      verdicts: { utilities: 'pass', toilets: 'fail', clinic: 'unknown' },
      organs: { toilets: ['township_government'] },
    },
  ),
  checked(
    'six_conditions',
    '贷款支持六条全部符合',
    {
      checklist: 'loan_conditions',
      record: { enterprise_no: '示例-1' },
      about: 'enterprise',
      answers: Object.fromEntries(
        ['prospect', 'scale', 'management', 'benefit', 'carries', 'credit'].map((id) => [id, true]),
      ),
    },
    { verdict: 'pass' },
  ),
  checked(
    'lists_not_spelled',
    '“四不摘”只写出一项、“五重”一项未写:谁也答不全;农贸市场五大功能写全了',
    {
      checklist: 'banner_tasks',
      record: {},
      about: 'banner',
      answers: {
        'four_keeps/duty': true,
        fivefold: true,
        'market/retail': true,
        'market/storage': true,
        'market/exhibition': true,
        'market/online': true,
        'market/tracing': true,
      },
    },
    {
      verdicts: {
        four_keeps: 'unknown',
        fivefold: 'unknown',
        market: 'pass',
        five_entries: 'unknown',
      },
    },
  ),
  checked(
    'household_all_safe',
    '三保障和饮水都好、收入线未定:不能判合格',
    {
      checklist: 'safeguards',
      record: householdOf({
        schooling_secured: true,
        medical_secured: true,
        housing_safe: true,
        water_safe: true,
        income_per_head: 21000,
      }),
      about: 'household',
    },
    { verdict: 'unknown', verdicts: { income: 'unknown', housing: 'pass' } },
  ),
  checked(
    'sands_village',
    '沙区嘎查村查植物种植;缺第一书记的由旗负责',
    {
      checklist: 'village_linkage',
      record: { ...village, area: 'sands', first_secretary: false, resident_team: true },
      about: 'village',
      answers: { sand_plants: false },
    },
    {
      verdicts: { sand_plants: 'fail', upland_wells: null, resident_team: 'fail' },
      organs: { resident_team: ['banner_government'] },
    },
  ),
  checked(
    'area_not_known',
    '片区不清楚的嘎查村:三片的事都待核,不当作不适用',
    { checklist: 'village_linkage', record: village, about: 'village' },
    { verdicts: { upland_wells: 'unknown', sand_plants: 'unknown', river_works: 'unknown' } },
  ),
]

interface Checked {
  readonly checklist: string
  readonly about: string
  readonly record: object
  readonly answers?: object
}

function checked(id: string, title: string, given: Checked, expect: object): Example {
  const { checklist, about, record, answers = {} } = given
  return {
    id,
    title,
    given: { register: { [about]: record } },
    story: [{ on: '2024-09-10', do: { checklist, answers }, expect }],
  }
}
