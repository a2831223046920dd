import { expect, test } from 'vitest'
import type { CountyConfig } from '../county.ts'
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
