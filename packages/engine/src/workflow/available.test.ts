import { expect, test } from 'vitest'
import { chineseCalendar } from '../calendar/index.ts'
import { link } from '../linking/link.ts'
import { sample } from '../testing/sample/county.ts'
import { workflows } from '../testing/sample/judging.ts'
import { available, setsOf, type AvailableOptions } from './available.ts'

const linked = link(sample(), chineseCalendar)
const cadre = { role: 'cadre', level: 'village', userId: 'li' }
const clerk = { role: 'clerk', level: 'town', userId: 'wang' }

function blocked(options: Partial<AvailableOptions>): Readonly<Record<string, readonly string[]>> {
  const found = available(linked, 'confirm', {
    state: null,
    actor: cadre,
    record: { clinic: true },
    history: [],
    today: '2024-10-08',
    ...options,
  })
  return Object.fromEntries(
    found.map(({ id, blocked: reasons }) => [id, reasons.map(({ code }) => code)]),
  )
}

test('role, level and guard decide; an unknown guard blocks and names the answer', () => {
  expect(blocked({})).toEqual({ check: [] })
  expect(blocked({ actor: clerk })).toEqual({ check: ['workflow.not_yours'] })
  expect(blocked({ actor: { ...cadre, level: 'county' } })).toEqual({
    check: ['workflow.not_yours'],
  })
  expect(blocked({ record: { clinic: false } })).toEqual({ check: ['workflow.guard'] })
  expect(blocked({ record: {} })).toEqual({ check: ['workflow.guard_unknown'] })
})

test('the same person does not do both, and a notice holds back for its working days', () => {
  const history = [
    { transition: 'check', from: 'draft', to: 'checked', by: 'wang', on: '2024-10-08' },
  ]
  const at = { state: 'checked', actor: clerk }
  expect(blocked({ ...at, history, today: '2024-10-30' })['approve']).toEqual([
    'workflow.not_yours',
  ])
  const other = [
    {
      ...history[0],
      transition: 'check',
      from: 'draft',
      to: 'checked',
      by: 'li',
      on: '2024-10-08',
    },
  ]
  expect(blocked({ ...at, history: other, today: '2024-10-14' })['approve']).toEqual([
    'workflow.notice_running',
  ])
  expect(blocked({ ...at, history: other, today: '2024-10-15' })['approve']).toEqual([])
  expect(blocked({ ...at, history: other, today: '2034-10-16' })['open_notice']).toEqual([
    'workflow.notice_undecided',
  ])
})

test('a transition sets fields of its record', () => {
  expect(
    setsOf(linked, 'confirm', 'approve', {
      state: 'checked',
      actor: clerk,
      record: {},
      history: [],
      today: '2024-10-08',
    }),
  ).toEqual({ kind: 'enjoying' })
})

test('a form without a workflow goes from draft to submitted', () => {
  const [submit] = available(linked, 'submission', {
    state: 'draft',
    actor: cadre,
    record: {},
    history: [],
    today: '2024-10-08',
  })
  expect(submit).toMatchObject({ id: 'submit', to: 'submitted', blocked: [] })
})

test('a notice may take its days from a parameter: open blocks, decided runs', () => {
  const { workflows } = sample()
  const lasts = { is: 'eq', than: '参数.notice' } as const
  const codes = (days: number | null, today: string) => {
    const decided = link(
      sample({
        parameters: [
          { id: 'notice', title: '公示天数', entries: [{ q: { is: 'eq', value: days } }] },
        ],
        workflows: workflows.map((workflow) => ({
          ...workflow,
          transitions: workflow.transitions.map((transition) =>
            transition.id === 'open_notice'
              ? {
                  ...transition,
                  do: [{ notice: { at: ['village'], lasts, columns: ['number'] } }],
                }
              : transition,
          ),
        })),
      }),
      chineseCalendar,
    )
    const history = [{ transition: 'check', from: null, to: 'checked', by: 'li', on: '2024-10-08' }]
    const at = { state: 'checked', actor: clerk, record: {}, history, today }
    const steps = available(decided, 'confirm', at)
    return steps.find(({ id }) => id === 'open_notice')?.blocked.map(({ code }) => code)
  }
  expect(codes(null, '2034-10-16')).toEqual(['workflow.notice_undecided'])
  expect(codes(5, '2024-10-14')).toEqual(['workflow.notice_running'])
  expect(codes(5, '2024-10-15')).toEqual([])
})

test('a guard reads who acts: his role, place and account, and blocks while that is not known', () => {
  const [confirm, ...others] = workflows
  const guarded = (when: string) =>
    link(
      sample({
        workflows: [
          {
            ...confirm,
            transitions: confirm.transitions.map((step) =>
              step.id === 'check' ? { ...step, when } : step,
            ),
          },
          ...others,
        ] as never,
      }),
      chineseCalendar,
    )
  const by = (when: string, actor: AvailableOptions['actor']) =>
    available(guarded(when), 'confirm', {
      state: null,
      actor,
      record: {},
      history: [],
      today: '2024-10-08',
    }).flatMap(({ id, blocked: reasons }) =>
      id === 'check' ? reasons.map(({ code, params }) => [code, params['missing']].flat()) : [],
    )
  const here = '经办人.所在地区 = "99000101" 且 经办人.账号 != "wang"'
  expect(by(here, { ...cadre, region: '99000101' })).toEqual([])
  expect(by(here, { ...cadre, region: '99000102' })).toEqual([['workflow.guard', undefined]])
  expect(by(here, { ...cadre, userId: 'wang', region: '99000101' })).toEqual([
    ['workflow.guard', undefined],
  ])
  expect(by(here, cadre)).toEqual([['workflow.guard_unknown', '所在地区']])
  expect(by('经办人.角色 = "cadre" 且 经办人.地区层级 = "village"', cadre)).toEqual([])
})
