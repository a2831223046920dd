import { expect, test } from 'vitest'
import type { CountyConfig } from '../county.ts'
import type { Quantity, When } from '../quantity.ts'
import type { Field } from '../register.ts'
import { resolve } from '../resolve.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { quantitiesOf } from '../quantities.ts'
import { indicator } from '../testing/county-with.ts'
import { checkMeaning } from './meaning.ts'

const sample: CountyConfig = sampleCounty

function found(more: Partial<CountyConfig>) {
  return checkMeaning(resolve({ ...sample, ...more }).resolved).map(
    ({ code, path }) => `${code} ${path}`,
  )
}

test('a ranking needs a clause, and ranks places', () => {
  const ranked = (among: string, cited: boolean) => ({
    indicators: [
      indicator('stock', 'score', {
        rank: { among, order: 'high' as const },
        ...(cited ? { source: { doc: 'plan', quote: '最多补贴20只' } } : {}),
      }),
    ],
  })
  expect(found(ranked('village', true))).toEqual([])
  expect(found(ranked('village', false))).toEqual(['rank.no_source /indicators/score/rank'])
  expect(found(ranked('household', true))).toEqual(['rank.not_places /indicators/score/rank/among'])
})

const [approval] = sample.workflows ?? []
const [submit] = approval?.transitions ?? []

function workflow(more: object, step: object = {}): Partial<CountyConfig> {
  if (approval === undefined || submit === undefined) throw new Error('the sample has a workflow')
  return { workflows: [{ ...approval, ...more, transitions: [{ ...submit, ...step }] }] }
}

test('a notice shows columns of the form or of the record it is about', () => {
  const notice = (column: string) =>
    workflow(
      {},
      {
        do: [
          {
            notice: {
              at: ['village'],
              lasts: { is: 'eq', value: 7, unit: '天' },
              columns: [column],
            },
          },
        ],
      },
    )
  expect(found(notice('poor'))).toEqual([])
  expect(found(notice('why'))).toEqual([])
  expect(found(notice('pour'))).toEqual([
    'reference.unknown /workflows/approval/transitions/submit/do/0/notice/columns/pour',
  ])
})

test('a workflow moves a field of its subject, whose options are the states', () => {
  expect(found(workflow({ field: 'stage' }))).toEqual([
    'reference.unknown /workflows/approval/field',
  ])
  const state = (ids: readonly string[]) => ({
    ...workflow({ field: 'stage' }),
    lists: [
      ...(sample.lists ?? []),
      { id: 'stages', title: '阶段', options: ids.map((id) => ({ id, title: id })) },
    ],
    registers: (sample.registers ?? []).map((register) => ({
      ...register,
      fields: [
        ...register.fields,
        { id: 'stage', title: '阶段', kind: 'choice' as const, list: 'stages' },
      ],
    })),
  })
  expect(found(state(['draft', 'done']))).toEqual([])
  expect(found(state(['draft']))).toEqual(['reference.unknown /workflows/approval/states/done'])
})

test('an item answers to items of another checklist', () => {
  const lists = (re: string) => ({
    checklists: [
      { id: 'one', title: '甲表', about: 'household', items: [{ id: 'water', title: '饮水' }] },
      {
        id: 'two',
        title: '乙表',
        about: 'household',
        items: [{ id: 'own', title: '自查', re: [re] }],
      },
    ],
  })
  expect(found(lists('water'))).toEqual([])
  expect(found(lists('own'))).toEqual(['reference.unknown /checklists/two/items/own/re/own'])
})

function subsidy(unit: string, more: object = {}): Partial<CountyConfig> {
  return {
    parameters: (sample.parameters ?? []).map((series) =>
      series.id === 'rate'
        ? {
            ...series,
            unit,
            entries: series.entries.map((entry) => ({
              ...entry,
              q: quantitiesOf(entry).map((quantity) => ({ ...quantity, unit })),
            })),
          }
        : series,
    ),
    subsidies: (sample.subsidies ?? []).map((subsidy) => ({ ...subsidy, ...more })),
  }
}

test('rate × quantity is money', () => {
  const wrong = ['subsidy.not_money /subsidies/livestock/lines/sale/rate']
  expect(found(subsidy('元/头'))).toEqual([])
  expect(found(subsidy('万元/头'))).toEqual([])
  expect(found(subsidy('元'))).toEqual(wrong)
  expect(found(subsidy('元/亩'))).toEqual(wrong)
  expect(found(subsidy('头'))).toEqual(wrong)
  expect(found(subsidy('元', { kind: 'inKind' }))).toEqual([])
})

test('without a quantity each row is one, and each time of payment one', () => {
  const lines = (unit: string) =>
    subsidy(unit, {
      caps: [],
      lines: [{ id: 'sale', title: '出栏', each: '出栏', rate: '参数.畜种补贴标准[种类]' }],
    })
  for (const unit of ['元', '元/年', '元/人/年', '元/头']) expect(found(lines(unit))).toEqual([])
  expect(found(lines('户'))).toEqual(['subsidy.not_money /subsidies/livestock/lines/sale/rate'])
})

test('a cap has the unit of what it limits', () => {
  const cap = (of: 'quantity' | 'amount', max: string) =>
    subsidy('元/只', { caps: [{ of, max, per: ['household'] }] })
  expect(found(cap('quantity', '参数.补贴上限[种类]'))).toEqual([])
  expect(found(cap('quantity', '参数.畜种补贴标准[种类]'))).toEqual([
    'subsidy.cap_unit /subsidies/livestock/caps/0/max',
  ])
  expect(found(cap('amount', '参数.补贴上限[种类]'))).toEqual([
    'subsidy.cap_unit /subsidies/livestock/caps/0/max',
  ])
})

const fields = (...more: readonly Field[]): Partial<CountyConfig> => ({
  registers: (sample.registers ?? []).map((register) => ({
    ...register,
    fields: [...register.fields, ...more],
  })),
})

test('a field has what its kind needs, and personal data is marked', () => {
  const path = '/registers/household/fields/more'
  const one = (field: Partial<Field> & Pick<Field, 'kind'>) =>
    found(fields({ id: 'more', title: '另问', ...field }))
  for (const kind of ['choice', 'choices', 'cascade', 'reference', 'rows', 'computed'] as const)
    expect(one({ kind })).toEqual([`field.incomplete ${path}`])
  for (const kind of ['idCard', 'phone', 'bankCard'] as const) {
    expect(one({ kind })).toEqual([`private.unmarked ${path}`])
    expect(one({ kind, private: 'idNumber' })).toEqual([])
  }
  expect(one({ kind: 'choice', list: 'species' })).toEqual([])
})

test('what is encrypted is neither counted nor sorted by; each record may still read its own', () => {
  const secret = fields({ id: 'ill', title: '患病', kind: 'boolean', private: 'health' })
  const groups = [{ id: 'ill', title: '患病户', about: 'household', where: 'ill' }]
  const view = {
    id: 'all',
    title: '名册',
    about: 'household',
    columns: [{ title: '患病', value: 'ill' }],
  }
  expect(
    found({ ...secret, groups: [...(sample.groups ?? []), ...groups], views: [view] }),
  ).toEqual([])
  expect(found({ ...secret, views: [{ ...view, sort: 'ill' }] })).toEqual([
    'private.not_queryable /views/all/sort',
  ])
  expect(
    found({
      ...secret,
      indicators: [indicator('stock', 'sick', { value: 'count(household[ill])' })],
    }),
  ).toEqual(['private.not_queryable /indicators/sick/value'])
})

test('steps that nobody takes exclude each other, and wait for no days that nobody decided', () => {
  const steps = (one: object, other: object) =>
    found({
      workflows: [
        {
          id: 'approval',
          title: '审核',
          about: 'visit',
          states: [
            { id: 'draft', title: '草稿', initial: true },
            { id: 'back', title: '退回', end: true },
            { id: 'done', title: '办结', end: true },
          ],
          transitions: [
            { id: 'one', title: '一', from: ['draft'], to: 'done', ...one },
            { id: 'two', title: '二', from: ['draft'], to: 'back', ...other },
          ],
        },
      ],
    })
  const when = (text: string) => ({ on: { when: text } })
  const overlap = ['workflow.siblings_overlap /workflows/approval/transitions/two/on/when']
  expect(steps(when('days_in_state > 3'), when('poor'))).toEqual(overlap)
  expect(steps(when('poor'), when('not poor'))).toEqual([])
  expect(steps({ ...when('days_in_state > 3'), when: 'poor' }, when('not poor'))).toEqual([])
  expect(steps(when('days_in_state > 3'), { ...when('poor'), by: { role: 'cadre' } })).toEqual([])
  const open = { due: { is: 'lte', value: null, unit: '天' } }
  expect(steps({ ...when('poor'), ...open }, when('not poor'))).toEqual([
    'workflow.open_days /workflows/approval/transitions/one',
  ])
  expect(steps({ ...when('poor'), ...open, by: { role: 'cadre' } }, when('not poor'))).toEqual([])
})

test('an option id that is not there, a formula that may cost too much', () => {
  const [issue] = checkMeaning(
    resolve({
      ...sample,
      groups: [
        { id: 'lifted', title: '脱贫户', about: 'household', where: 'any(sales[kind = "goat"])' },
      ],
    }).resolved,
  )
  expect(issue).toMatchObject({ code: 'expr.unknown_option', path: '/groups/lifted/where' })
  const deep = 'count(sales[count(sales[count(sales[heads > 1]) > 1]) > 1])'
  expect(
    found({
      groups: [{ id: 'lifted', title: '脱贫户', about: 'household', where: `${deep} > 1` }],
    }),
  ).toEqual(['expr.too_costly /groups/lifted/where'])
})

test('an amount is never all; a flow has a span, a stock a day', () => {
  const entry = (kind: 'flow' | 'stock' | 'ratio', q: Quantity, when?: When) =>
    found({
      indicators: [indicator(kind, 'kept', { entries: [{ q, ...(when && { when }) }] })],
    }).map((issue) => issue.split(' ')[0])
  const five = { is: 'eq', value: 5, unit: '个' } as const
  expect(entry('stock', { is: 'all' })).toEqual(['entry.all_of_what'])
  expect(entry('ratio', { is: 'all' })).toEqual([])
  expect(entry('flow', five, { asOf: '2018-12-31' })).toEqual(['entry.not_a_span'])
  expect(entry('flow', five, { in: '2018/2020' })).toEqual([])
  expect(entry('stock', five, { in: '2018/2020' })).toEqual(['entry.not_an_instant'])
  expect(entry('stock', five, { asOf: '2018-12-31' })).toEqual([])
})
