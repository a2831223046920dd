import { resolve } from '@xiance/schema'
import { expect, test } from 'vitest'
import { validate } from '../form/validate.ts'
import { link } from '../linking/link.ts'
import { fillWithSamples } from './fill-with-samples.ts'
import { sampleCounty } from './sample/county.ts'

const { resolved } = resolve(sampleCounty)
const linked = link(resolved)
const today = '2024-11-20'

test.for(resolved.forms.map(({ id }) => id))(
  'form %s is filled so that the server accepts it',
  (form) => {
    const { answers, issues } = fillWithSamples(linked, { form, today, file: 'f1', region: '99' })
    expect(issues).toEqual([])
    expect(Object.keys(answers).length).toBeGreaterThan(0)
    expect(validate(linked, form, answers, { record: null, today }).ok).toBe(true)
  },
)

test('what no sample can answer is told, not hidden', () => {
  const strict = resolve({
    ...sampleCounty,
    forms: [
      {
        id: 'never',
        title: '填不了',
        pages: [
          {
            title: '一',
            fields: [
              {
                id: 'heads',
                title: '数量',
                kind: 'integer',
                required: true,
                rules: [{ id: 'no', title: '不成立', must: 'heads > 5 and heads < 3' }],
              },
            ],
          },
        ],
      },
    ],
  }).resolved
  const { issues } = fillWithSamples(link(strict), { form: 'never', today })
  expect(issues).toMatchObject([{ path: '/heads' }])
})
