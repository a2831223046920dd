import { expect, test } from 'vitest'
import { publicConfig } from './public-config.ts'
import { resolve } from './resolve.ts'
import { sampleCounty } from './testing/sample-county.ts'

const { resolved } = resolve({
  ...sampleCounty,
  lists: [...sampleCounty.lists, { id: 'unused', title: '无关', options: [] }],
  forms: [
    { ...sampleCounty.forms[0], workflow: 'approval' },
    {
      id: 'other',
      title: '别的表',
      pages: [
        {
          title: '一',
          fields: [
            { id: 'grant', title: '应补', kind: 'computed', value: '参数.补贴上限["sheep"]' },
          ],
        },
      ],
    },
  ],
  roles: [
    ...sampleCounty.roles,
    { id: 'clerk', title: '乡镇经办', at: 'village' },
    { id: 'leader', title: '领导', at: 'county' },
  ],
})

test('a form takes its fields, lists, register and workflow, and nothing else', () => {
  const visit = publicConfig(resolved, { role: 'clerk', form: 'visit' })
  expect(visit).toMatchObject({
    parameters: [],
    subsidies: [],
    groups: [],
    indicators: [],
    examples: [],
    sources: [],
  })
  expect(
    [visit.forms, visit.lists, visit.registers, visit.workflows, visit.roles].map((items) =>
      items.map(({ id }) => id),
    ),
  ).toEqual([['visit'], ['species'], ['household'], ['approval'], ['cadre', 'clerk']])
})

test('parameters read by a formula come along with their clause, not with the text of the document', () => {
  const other = publicConfig(resolved, { role: 'clerk', form: 'other' })
  expect(other.parameters.map(({ id }) => id)).toEqual(['cap'])
  expect(other.lists.map(({ id }) => id)).toEqual(['species'])
  expect(other.sources.map(({ id, text }) => [id, text])).toEqual([['plan', undefined]])
})

test('what is reachable stays reachable', () => {
  const visit = publicConfig(resolved, { role: 'clerk', form: 'visit' })
  expect(publicConfig(visit, { role: 'clerk', form: 'visit' })).toEqual(visit)
})

test('an unknown form reaches nothing', () => {
  expect(publicConfig(resolved, { role: 'clerk', form: 'none' }).registers).toEqual([])
})
