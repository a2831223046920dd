import type { Example } from '@xiance/schema'

/** A household of which the ledger knows that everything is assured but the income line, which the text leaves open. */
const assured = {
  household_no: '示例-001',
  head_name: '示例户',
  schooling_secured: true,
  medical_secured: true,
  housing_safe: true,
  water_safe: true,
}

/** The library's six-item inspection at work on the city's households. */
export const checkedExamples: readonly Example[] = [
  inspected('all_from_ledger', '台账齐全:四项由台账判定,收入和吃穿待核', assured, {
    expect: { verdict: 'unknown', verdicts: { education: 'pass', water: 'pass' } },
  }),
  inspected('person_fills_the_rest', '余下两项由入户人员判定,六项都通过', assured, {
    answers: { income: true, basic_living: true },
    expect: { verdict: 'pass' },
  }),
  inspected('hungry', '吃穿不达标,全户不通过', assured, {
    answers: { income: true, basic_living: false },
    expect: { verdict: 'fail', verdicts: { basic_living: 'fail' } },
  }),
  inspected(
    'out_of_school',
    '义务教育没有保障',
    { ...assured, schooling_secured: false },
    {
      expect: { verdict: 'fail', verdicts: { education: 'fail' } },
    },
  ),
  inspected(
    'not_insured',
    '基本医疗没有保障',
    { ...assured, medical_secured: false },
    {
      expect: { verdict: 'fail', verdicts: { medical: 'fail' } },
    },
  ),
  inspected(
    'unsafe_house',
    '住房不安全',
    { ...assured, housing_safe: false },
    {
      expect: { verdict: 'fail', verdicts: { housing: 'fail' } },
    },
  ),
  inspected(
    'unsafe_water',
    '饮水不安全',
    { ...assured, water_safe: false },
    {
      expect: { verdict: 'fail', verdicts: { water: 'fail' } },
    },
  ),
  inspected(
    'water_unknown',
    '饮水没有登记:待核,不算通过',
    { ...assured, water_safe: null },
    {
      answers: { income: true, basic_living: true },
      expect: { verdict: 'unknown', missing: { water: ['/water_safe'] } },
    },
  ),
  inspected(
    'income_line_open',
    '有收入数也判不了:收入标准原文未载',
    { ...assured, income_per_head: 9000 },
    {
      answers: { basic_living: true },
      expect: { verdict: 'unknown', verdicts: { income: 'unknown' } },
    },
  ),
  inspected(
    'two_fail',
    '两项不通过,各自列出',
    { ...assured, housing_safe: false, water_safe: false },
    {
      expect: { verdict: 'fail', verdicts: { housing: 'fail', water: 'fail', medical: 'pass' } },
    },
  ),
]

function inspected(
  id: string,
  title: string,
  household: object,
  { answers = {}, expect }: { readonly answers?: object; readonly expect: object },
): Example {
  return {
    id,
    title,
    given: { register: { household } },
    story: [{ on: '2018-06-20', do: { checklist: 'household_inspection', answers }, expect }],
  }
}
