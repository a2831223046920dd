import { appRouter } from '@xiance/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { httpClient } from './testing/http-client.ts'
import { testServer, type TestServer } from './testing/test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await testServer({ counties: [] })
})
afterAll(() => server[Symbol.asyncDispose]())

const open = ['demo.people']
const procedures = Object.entries(
  appRouter._def.procedures as unknown as Readonly<Record<string, Procedure>>,
)
interface Procedure {
  readonly _def: { readonly type: 'query' | 'mutation' | 'subscription' }
}

test.each(
  procedures
    .map(([path, { _def }]) => [_def.type, path] as const)
    .filter(([, path]) => !open.includes(path)),
)('%s %s answers 401 to somebody signed out, whatever is asked', async (type, path) => {
  for (const app of ['portal', 'admin']) {
    const nobody = httpClient(`${server.url}/${app}/trpc`, 'xiance.session_token=expired')
    const call = type === 'query' ? nobody.query : nobody.mutate
    const { status, error } = await call(path as 'session.me', { county: 'smallton' })
    expect([app, status, error?.data.code]).toEqual([app, 401, 'auth.required'])
  }
})
