import type { Row } from '@xiance/expr'
import type { CountyConfig } from '@xiance/schema'
import { expectTypeOf, test } from 'vitest'
import type { sampleCounty } from '../sample/sample-county.ts'
import type { AnswersIn } from './submission.ts'

test('the answers a form hands over are typed by a config written in TypeScript', () => {
  type Visit = AnswersIn<typeof sampleCounty, 'visit'>
  expectTypeOf<Visit['at_home']>().toEqualTypeOf<boolean | null | undefined>()
  expectTypeOf<Visit['phone']>().toEqualTypeOf<string | null | undefined>()
})

test('a config loaded at run time gives plain rows', () => {
  expectTypeOf<AnswersIn<CountyConfig, 'visit'>>().toEqualTypeOf<Row>()
})
