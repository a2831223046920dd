import type { Name, Scope, Spaces, Type } from '@xiance/expr'

const count: Type = { kind: 'num', scale: 0, unit: null }
const money: Type = { kind: 'num', scale: 2, unit: null }
const spaces: Spaces = {
  parameters: [],
  groups: [],
  indicators: [],
  checklists: [],
  options: () => [],
  unit: () => undefined,
}

const member: Scope = {
  id: 'members',
  label: '成员',
  names: [name('age', '年龄', count), name('wage', '工资', money)],
  up: null,
  spaces,
}

/** Names the measured formulas use. */
export const household: Scope = {
  id: 'household',
  label: '农户',
  names: [
    name('age', '年龄', count),
    name('income', '收入', money),
    name('works', '务工', { kind: 'bool' }),
    name('people', '人口', count),
    name('sheep', '羊', count),
    name('members', '成员', { kind: 'rows', row: member }),
  ],
  up: null,
  spaces,
}

function name(id: string, label: string, type: Type): Name {
  return { id, label, type }
}
