import type { AnswersOf } from '@xiance/schema'
import { expectTypeOf, it } from 'vitest'
import type { config } from './index.ts'

type Visit = AnswersOf<typeof config, 'household_visit'>

it('knows the answers of the visit form by type, the library’s columns and the banner’s', () => {
  expectTypeOf<NonNullable<Visit['at_home']>>().toEqualTypeOf<boolean>()
  expectTypeOf<NonNullable<Visit['industry_link']>>().toEqualTypeOf<
    'orders' | 'jobs' | 'land' | 'shares' | 'none'
  >()
  expectTypeOf<NonNullable<NonNullable<Visit['members']>[number]['sex']>>().toEqualTypeOf<
    'male' | 'female'
  >()
  expectTypeOf<NonNullable<NonNullable<Visit['members']>[number]['stage']>>().toEqualTypeOf<
    'not_studying' | 'kindergarten' | 'primary' | 'junior' | 'senior' | 'higher'
  >()
})
