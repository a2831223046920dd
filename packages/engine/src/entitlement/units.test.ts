import { resolve, type CountyConfig } from '@xiance/schema'
import { expect, test } from 'vitest'
import { link } from '../linking/link.ts'
import { entitle } from './entitle.ts'

const source = { doc: 'plan', quote: '每处奖补10万元' } as const

function county(rate: { value: number; unit: string }, cap?: { value: number; unit: string }) {
  const config: CountyConfig = {
    dsl: 1,
    id: 'units',
    title: '样县',
    region: '000000',
    levels: [{ id: 'village', title: '村' }],
    sources: [{ id: 'plan', title: '方案', text: [source.quote] }],
    units: [{ id: 'plot', title: '标准亩', base: 'mu', factor: 1 }],
    registers: [
      {
        id: 'centre',
        title: '文化中心',
        key: ['name'],
        fields: [
          { id: 'name', title: '名称', kind: 'text' },
          { id: 'area', title: '面积', kind: 'decimal', unit: '亩', scale: 2 },
        ],
      },
    ],
    parameters: [series('rate', rate), ...(cap === undefined ? [] : [series('cap', cap)])],
    subsidies: [
      {
        id: 'reward',
        title: '奖补',
        kind: 'grant',
        about: 'centre',
        per: 'once',
        eligible: 'is_blank(name) = false',
        source,
        lines: [
          {
            id: 'built',
            title: '建成',
            rate: '参数.rate',
            ...(rate.unit.includes('/') ? { quantity: 'area' } : {}),
          },
        ],
        ...(cap === undefined
          ? {}
          : {
              caps: [
                {
                  of: cap.unit.endsWith('元') ? ('amount' as const) : ('quantity' as const),
                  max: '参数.cap',
                  per: ['centre'],
                },
              ],
            }),
      },
    ],
  }
  const { resolved, issues } = resolve(config)
  expect(issues).toEqual([])
  return link(resolved)
}

function series(id: string, { value, unit }: { value: number; unit: string }) {
  return { id, title: id, unit, entries: [{ q: { is: 'eq' as const, value }, source }] }
}

const pays = (linked: ReturnType<typeof county>, area = 2) =>
  entitle(linked, { name: '示例', area }, { on: '2024-12-31', register: 'centre' })

test('a rate in 万元 pays in 元', () => {
  expect(pays(county({ value: 10, unit: '万元' }))).toMatchObject({
    total: 100_000,
    lines: [{ rate: 100_000, quantity: 1, amount: 100_000 }],
  })
})

test('a rate for each unit in 万元 pays in 元, and what is counted in 万亩 is worth the same', () => {
  expect(pays(county({ value: 0.12, unit: '万元/亩' })).total).toBe(2400)
  expect(pays(county({ value: 50, unit: '万元/万亩' })).total).toBe(100)
})

test('a cap in 万元 is held against 元, a cap in 万亩 against 亩', () => {
  expect(pays(county({ value: 30_000, unit: '元/亩' }, { value: 5, unit: '万元' })).total).toBe(
    50_000,
  )
  expect(
    pays(county({ value: 100, unit: '元/亩' }, { value: 0.0001, unit: '万亩' })).lines,
  ).toMatchObject([{ quantity: 2, capped: 1, amount: 100 }])
})

test('what is counted goes by the name its rate gives it, and only by a name of the same unit', () => {
  const unitOf = (unit: string) => pays(county({ value: 1, unit })).lines[0]?.unit
  expect([unitOf('元/亩'), unitOf('元/plot'), unitOf('万元/万亩')]).toEqual(['亩', '标准亩', '亩'])
})
