import { expectTypeOf, test } from 'vitest'
import type { AnswersOf, FormIds } from './answers-of.ts'
import { defineCounty, extendCounty } from './define-county.ts'

const base = defineCounty({
  dsl: 1,
  id: 'base',
  title: '通用',
  region: '000000',
  levels: [{ id: 'village', title: '村' }],
  sources: [],
  lists: [
    {
      id: 'species',
      title: '畜种',
      options: [
        { id: 'sheep', title: '肉羊' },
        { id: 'pig', title: '生猪' },
      ],
    },
  ],
  registers: [
    {
      id: 'household',
      title: '农户',
      key: ['no'],
      fields: [
        { id: 'no', title: '户号', kind: 'text' },
        { id: 'sold', title: '有无出栏', kind: 'boolean' },
      ],
    },
  ],
  forms: [
    {
      id: 'visit',
      title: '走访',
      about: 'household',
      fields: [{ id: 'total', title: '合计', kind: 'computed', value: '1' }],
      pages: [
        {
          title: '一',
          fields: [
            'no',
            'sold',
            { id: 'tags', title: '标签', kind: 'choices', list: 'species' },
            { id: 'hint', title: '说明', kind: 'note' },
          ],
        },
        {
          title: '二',
          fields: [
            {
              id: 'sales',
              title: '出栏',
              kind: 'rows',
              rows: [
                { id: 'kind', title: '种类', kind: 'choice', list: 'species' },
                { id: 'heads', title: '数量', kind: 'integer' },
              ],
            },
          ],
        },
      ],
    },
  ],
})

test('answers are inferred from pages, the subject register and option lists', () => {
  expectTypeOf<AnswersOf<typeof base, 'visit'>>().toEqualTypeOf<{
    readonly no?: string | null
    readonly sold?: boolean | null
    readonly tags?: readonly ('sheep' | 'pig')[] | null
    readonly sales?:
      | readonly ({ readonly _id?: string } & {
          readonly kind?: 'sheep' | 'pig' | null
          readonly heads?: number | null
        })[]
      | null
  }>()
  expectTypeOf<keyof AnswersOf<typeof base, 'visit'>>().toEqualTypeOf<
    'no' | 'sold' | 'tags' | 'sales'
  >()
})

test('a form that is not there cannot be named', () => {
  expectTypeOf<FormIds<typeof base>>().toEqualTypeOf<'visit'>()
})

test('inference crosses an overlay', () => {
  const county = extendCounty(base, {
    id: 'county',
    title: '示例县',
    forms: [
      {
        id: 'short',
        title: '简表',
        pages: [{ title: '一', fields: [{ id: 'when', title: '登记时间', kind: 'date' }] }],
      },
    ],
  })
  expectTypeOf<AnswersOf<typeof county, 'short'>>().toEqualTypeOf<{
    readonly when?: string | null
  }>()
  expectTypeOf<NonNullable<AnswersOf<typeof county, 'visit'>['sold']>>().toEqualTypeOf<boolean>()
})
