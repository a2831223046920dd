import { resolve, type CountyConfig } from '@xiance/schema'
import { expect, test } from 'vitest'
import { reachOf } from './modes.ts'

const county: CountyConfig = {
  dsl: 1,
  id: 'modes',
  title: '样县',
  region: '000000',
  levels: [
    { id: 'county', title: '县' },
    { id: 'town', title: '乡镇' },
    { id: 'village', title: '村' },
  ],
  sources: [],
  roles: [
    { id: 'inspector', title: '督查干部', at: 'county' },
    { id: 'leader', title: '县领导', at: 'county' },
    { id: 'county_it', title: '县信息员', at: 'county' },
    { id: 'clerk', title: '乡镇经办', at: 'town' },
    { id: 'cadre', title: '村干部', at: 'village' },
  ],
  checklists: [{ id: 'check', title: '检查', about: 'village', items: [] }],
  workflows: [
    {
      id: 'quarterly',
      title: '季度督查',
      about: 'village',
      states: [
        { id: 'due', title: '待查', initial: true },
        { id: 'done', title: '已查', end: true },
      ],
      transitions: [
        {
          id: 'check',
          title: '督查',
          from: ['due'],
          to: 'done',
          on: { every: 'quarter', each: 'village' },
          by: { role: 'inspector' },
          do: [{ checklist: 'check' }],
        },
      ],
    },
  ],
}

test('whoever the config asks to judge or fill in opens the portal, those of the top level too', () => {
  const { resolved } = resolve(county)
  const modes = Object.fromEntries(
    resolved.roles.map(({ id }) => [id, reachOf(resolved, id).modes]),
  )
  expect(modes).toEqual({
    inspector: ['portal', 'office'],
    leader: ['office'],
    county_it: ['config', 'manage'],
    clerk: ['portal', 'office'],
    cadre: ['portal'],
  })
})
