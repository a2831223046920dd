import { resolve, type CountyConfig } from '@xiance/schema'
import { expect, test } from 'vitest'
import { workOf } from './role-work.ts'

const page = (field: string) => [{ title: '页', fields: [field] }]
const county: CountyConfig = {
  dsl: 1,
  id: 'roles',
  title: '样县',
  region: '000000',
  levels: [
    { id: 'county', title: '县' },
    { id: 'town', title: '乡镇' },
    { id: 'village', title: '村' },
  ],
  sources: [],
  roles: [
    { id: 'bureau', title: '县局', at: 'county' },
    { id: 'cadre', title: '村干部', at: 'village' },
  ],
  registers: [
    { id: 'household', title: '农户', level: 'village', key: ['no'], fields: [text('no')] },
    { id: 'site', title: '点', level: 'town', key: ['no'], fields: [text('no')] },
  ],
  forms: [
    { id: 'visit', title: '走访', about: 'household', pages: page('no') },
    { id: 'audit', title: '抽查', about: 'household', pages: page('no') },
    { id: 'site_record', title: '登记', about: 'site', pages: page('no') },
  ],
  checklists: [
    { id: 'home', title: '入户', about: 'household', items: [] },
    { id: 'town_check', title: '乡镇', about: 'town', items: [] },
  ],
  workflows: [
    {
      id: 'yearly',
      title: '年度抽查',
      about: 'household',
      states: [
        { id: 'due', title: '待抽查', initial: true },
        { id: 'done', title: '已抽查', end: true },
      ],
      transitions: [
        {
          id: 'do',
          title: '抽查',
          from: ['due'],
          to: 'done',
          on: { every: 'year', each: 'household' },
          by: { role: 'bureau' },
          do: [{ form: 'audit' }],
        },
      ],
    },
  ],
}

function text(id: string) {
  return { id, title: id, kind: 'text' as const }
}

const work = (role: string) => {
  const { registers, checklists } = workOf(resolve(county).resolved, role)
  return {
    forms: registers.flatMap(({ forms }) => forms.map(({ id }) => id)),
    checklists: checklists.map(({ id }) => id),
  }
}

test('what nobody is named for is for those at its level, and where nobody works there for the next above', () => {
  expect(work('cadre')).toEqual({ forms: ['visit'], checklists: ['home'] })
  expect(work('bureau')).toEqual({ forms: ['audit', 'site_record'], checklists: ['town_check'] })
})
