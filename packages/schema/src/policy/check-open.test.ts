import { expect, test } from 'vitest'
import type { CountyConfig } from '../county.ts'
import type { Entry } from '../quantity.ts'
import { resolve } from '../resolve.ts'
import type { Workflow } from '../workflow.ts'
import { checkPolicy } from './check-policy.ts'

function findings(more: Partial<CountyConfig>) {
  return checkPolicy(
    resolve({
      dsl: 1,
      id: 'test',
      title: '测试县',
      region: '0',
      levels: [{ id: 'county', title: '县' }],
      sources: [{ id: 'plan', title: '实施方案', date: '2018-12-29' }],
      ...more,
    }).resolved,
  )
}

function amount(...entries: readonly Entry[]): Partial<CountyConfig> {
  return { indicators: [{ id: 'people', title: '补贴', kind: 'flow', unit: '元', entries }] }
}

test('what the text leaves open is listed for decision', () => {
  const open: Entry = {
    q: { is: 'eq', value: null, unit: '元' },
    source: { doc: 'plan', quote: '给予补贴' },
  }
  expect(findings(amount(open))).toMatchObject([
    { code: 'policy.undecided', path: '/indicators/people/entries/only/q' },
  ])
  expect(
    findings(
      amount(
        { ...open, q: { is: 'all', value: null } },
        { id: 'relative', q: { is: 'gte', value: null, than: '参数.x' } },
      ),
    ),
  ).toEqual([])
})

test('duties without a period, counts and durations left open', () => {
  const duty = (more: Partial<Workflow['transitions'][number]>): Workflow => ({
    id: 'duty',
    title: '走访',
    about: 'county',
    states: [
      { id: 'due', title: '待办', initial: true },
      { id: 'done', title: '已办', end: true },
    ],
    transitions: [
      {
        id: 'visit',
        title: '入户走访',
        from: ['due'],
        to: 'done',
        by: { role: 'cadre' },
        do: [{ form: 'visit' }],
        ...more,
      },
    ],
  })
  const roles = [{ id: 'cadre', title: '村干部', at: 'county' }]
  const codes = (more: Partial<Workflow['transitions'][number]>) =>
    findings({ workflows: [duty(more)], roles })
      .filter(({ severity }) => severity === 'finding')
      .map(({ code, path }) => `${code} ${path}`)
  expect(codes({})).toEqual(['policy.duty_without_period /workflows/duty/transitions/visit/on'])
  expect(codes({ on: { every: 'quarter' } })).toEqual([])
  expect(
    codes({
      on: { every: 'quarter' },
      times: { is: 'gte', value: null },
      due: { is: 'lte', value: null },
    }),
  ).toEqual([
    'policy.times_open /workflows/duty/transitions/visit/times',
    'policy.duration_open /workflows/duty/transitions/visit/due',
  ])
})
