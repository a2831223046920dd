/** A synthetic registered household of one grown-up member of whom every answer is no, unless a story says otherwise. */
export function householdOf(more: object): object {
  return {
    household_no: '示例-1',
    head_name: '示例户',
    poor_status: 'registered',
    members: [memberOf({})],
    ...more,
  }
}

export function memberOf(more: object): object {
  return {
    name: '示例成员',
    sex: 'female',
    birth_date: '1985-05-01',
    relation: 'head',
    stage: 'none',
    able_to_work: false,
    trained: false,
    training_certificate: false,
    vocational_certificate: false,
    ability_certificate: false,
    disabled_hardship: false,
    disabled_severe: false,
    ...more,
  }
}
