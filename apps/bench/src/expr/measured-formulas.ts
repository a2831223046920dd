/** One formula as each language writes it, with the most its closure may cost against hand-written JavaScript. */
export interface MeasuredFormula {
  readonly name: string
  readonly ours: string
  readonly cel: string
  readonly jsonLogic: object
  /** The same answer for every household, blanks and bounds included; the benchmark proves it before it measures. */
  readonly byHand: (row: HandRow) => unknown
  readonly limit: number
}

export interface HandRow {
  readonly age: number | null
  readonly income: number | null
  readonly works: boolean | null
  readonly people: number | null
  readonly sheep: number | null
  readonly members: readonly { readonly age: number | null; readonly wage: number | null }[]
}

const LARGEST = 1e15

const read = (field: string): object => ({ var: field })

export const measuredFormulas: readonly MeasuredFormula[] = [
  {
    name: 'condition of five fields',
    ours: 'age >= 16 and age < 60 and income < 10000 and works = true and people >= 3 and sheep > 0',
    cel: 'age >= 16.0 && age < 60.0 && income < 10000.0 && works == true && people >= 3.0 && sheep > 0.0',
    jsonLogic: {
      and: [
        { '>=': [read('age'), 16] },
        { '<': [read('age'), 60] },
        { '<': [read('income'), 10_000] },
        { '==': [read('works'), true] },
        { '>=': [read('people'), 3] },
        { '>': [read('sheep'), 0] },
      ],
    },
    byHand: fiveFields,
    limit: 2,
  },
  {
    name: 'capped subsidy',
    ours: 'min(sheep, 20) * 100',
    cel: '(sheep < 20.0 ? sheep : 20.0) * 100.0',
    jsonLogic: { '*': [{ min: [read('sheep'), 20] }, 100] },
    byHand: ({ sheep }) => {
      if (!isNumber(sheep)) return null
      const amount = Math.min(sheep, 20) * 100
      return Math.abs(amount) <= LARGEST ? amount : null
    },
    limit: 2,
  },
  {
    name: 'filtered sum over 10 members',
    ours: 'sum(members[age >= 16].wage)',
    cel: 'members.filter(m, m.age >= 16.0).map(m, m.wage)',
    jsonLogic: {
      reduce: [
        { filter: [read('members'), { '>=': [read('age'), 16] }] },
        { '+': [read('current.wage'), read('accumulator')] },
        0,
      ],
    },
    byHand: wagesOfAdults,
    limit: 5,
  },
]

/** False as soon as one part is false, else unknown when one is blank. */
function fiveFields({ age, income, works, people, sheep }: HandRow): boolean | null {
  let unknown = false
  if (!isNumber(age)) unknown = true
  else if (age < 16 || age >= 60) return false
  if (!isNumber(income)) unknown = true
  else if (income >= 10_000) return false
  if (works === false) return false
  if (works !== true) unknown = true
  if (!isNumber(people)) unknown = true
  else if (people < 3) return false
  if (!isNumber(sheep)) unknown = true
  else if (sheep <= 0) return false
  return unknown ? null : true
}

/** Summed in cents; unknown when an age or an adult's wage is blank. */
function wagesOfAdults({ members }: HandRow): number | null {
  if (!Array.isArray(members)) return null
  let cents = 0
  for (const { age, wage } of members as HandRow['members']) {
    if (!isNumber(age)) return null
    if (age < 16) continue
    if (!isNumber(wage)) return null
    cents += Math.round(wage * 100)
  }
  return cents <= LARGEST ? cents / 100 : null
}

function isNumber(value: number | null): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
