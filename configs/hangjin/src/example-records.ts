/** A synthetic household; what a story does not say of it is not known. */
export function householdOf(more: object): object {
  return {
    household_no: '示例-100',
    head_name: '示例户',
    group: 'enjoying',
    members: [],
    livestock_sales: [],
    ...more,
  }
}

export function sold(species: string, heads: number | null, sold_on = '2024-09-12'): object {
  return heads === null
    ? { species, heads: null, _unknown: ['heads'], sold_on }
    : { species, heads, sold_on }
}

/** A member in school; born so that the stage is the usual one of that age. */
export function pupil(stage: string, more: object = {}): object {
  return {
    name: '示例成员',
    sex: 'female',
    birth_date: '2014-05-01',
    relation: 'child',
    stage,
    ...more,
  }
}

/** A grown-up out of school of whom all answers are known. */
export function adult(more: object = {}): object {
  return pupil('not_studying', {
    birth_date: '1980-05-01',
    relation: 'head',
    able_to_work: true,
    disabled_hardship: false,
    disabled_severe: false,
    home_teaching: false,
    ...more,
  })
}

export const yearEnd = '2024-12-31'
