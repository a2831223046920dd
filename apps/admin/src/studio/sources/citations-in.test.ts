import { defineCounty, resolve } from '@xiance/schema'
import { expect, test } from 'vitest'
import { citationsIn } from './citations-in.ts'

test('a clause is found with the smallest definition that cites it', () => {
  const config = defineCounty({
    dsl: 1,
    id: 'sample',
    title: '示例县',
    region: '000000',
    levels: [],
    sources: [{ id: 'plan', title: '方案' }],
    parameters: [
      {
        id: 'cap',
        title: '上限',
        unit: '只',
        entries: [
          {
            id: 'sheep',
            q: { is: 'lte', value: 20 },
            source: { doc: 'plan', quote: '最多补贴20只' },
          },
        ],
      },
    ],
  })
  expect(citationsIn(resolve(config).resolved)).toEqual([
    { citation: { doc: 'plan', quote: '最多补贴20只' }, path: '/parameters/cap/entries/sheep' },
  ])
})
