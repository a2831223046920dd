/** One formula as each language writes it, with the most its closure may cost against hand-written JavaScript. */
export interface MeasuredFormula {
  readonly name: string
  readonly ours: string
  readonly cel: string
  readonly jsonLogic: object
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
    byHand: ({ age, income, works, people, sheep }) =>
      age === null || income === null || works === null || people === null || sheep === null
        ? null
        : age >= 16 && age < 60 && income < 10_000 && works && people >= 3 && sheep > 0,
    limit: 2,
  },
  {
    name: 'capped subsidy',
    ours: 'min(sheep, 20) * 100',
    cel: '(sheep < 20.0 ? sheep : 20.0) * 100.0',
    jsonLogic: { '*': [{ min: [read('sheep'), 20] }, 100] },
    byHand: ({ sheep }) => (sheep === null ? null : Math.min(sheep, 20) * 100),
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
    byHand: ({ members }) => {
      let total = 0
      for (const { age, wage } of members) {
        if (age === null) return null
        if (age < 16) continue
        if (wage === null) return null
        total = Math.round((total + wage) * 100) / 100
      }
      return total
    },
    limit: 5,
  },
]
