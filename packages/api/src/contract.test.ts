import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { expectTypeOf, test } from 'vitest'
import type { AppRouter } from './contract.ts'
import type { appRouter } from './router.ts'

test('a client sees what the router takes and gives', () => {
  type Runs = typeof appRouter
  expectTypeOf<inferRouterInputs<AppRouter>>().toEqualTypeOf<inferRouterInputs<Runs>>()
  expectTypeOf<inferRouterOutputs<AppRouter>>().toEqualTypeOf<inferRouterOutputs<Runs>>()
})
