import { contentHash, defineCounty, resolve, type CountyConfig } from '@xiance/schema'
import { expect, expectTypeOf, test } from 'vitest'
import { createClient, type TypedSubmission } from './create-client.ts'
import { failureOf } from './failure.ts'

const config = defineCounty({
  dsl: 1,
  id: 'smallton',
  title: '小县',
  region: '99',
  sources: [],
  levels: [{ id: 'county', title: '县' }],
  roles: [{ id: 'clerk', title: '经办', at: 'county' }],
  lists: [{ id: 'roads', title: '路', options: [{ id: 'gravel', title: '砂石路' }] }],
  forms: [
    {
      id: 'road',
      title: '报修',
      pages: [
        {
          title: '路段',
          fields: [
            { id: 'length', title: '长度', kind: 'integer', unit: '米', max: 500 },
            { id: 'surface', title: '路面', kind: 'choice', list: 'roads' },
          ],
        },
      ],
    },
    {
      id: 'bridge',
      title: '桥',
      pages: [{ title: '桥', fields: [{ id: 'safe', title: '安全', kind: 'boolean' }] }],
    },
  ],
})

/** A server with this config in force; tells which procedures were called and what was handed in. */
async function serverWith(published: CountyConfig) {
  const { resolved } = resolve(published)
  const hash = await contentHash(resolved)
  const head = { version: 7, hash, publishedAt: '2024-11-20T02:00:00.000Z' }
  const answers: Readonly<Record<string, unknown>> = {
    'config.published': head,
    'config.document': { ...head, resolved },
    'submission.submit': { id: 'x', revision: 1, state: 'submitted', version: 7 },
  }
  const called: string[] = []
  const handedIn: unknown[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const procedure = new URL(request.url).pathname.replace('/trpc/', '')
    called.push(procedure)
    if (procedure === 'submission.submit') handedIn.push(await request.json())
    return Response.json([{ result: { data: answers[procedure] } }])
  }
  return { fetch, called, handedIn }
}

const filled = {
  id: '01932e0f-0000-7000-8000-000000000000',
  form: 'road',
  region: '99',
  baseRevision: 0,
  answers: { length: 120, surface: 'gravel' },
} as const

function clientOf(fetch: typeof globalThis.fetch) {
  return createClient({ url: 'http://test/trpc', fetch, config })
}

test('the same hash is enough: the form goes in under the version in force', async () => {
  const { fetch, called, handedIn } = await serverWith(config)
  await clientOf(fetch).submit(filled)
  expect(called).toEqual(['config.published', 'submission.submit'])
  expect(handedIn).toEqual([{ 0: { ...filled, county: 'smallton', version: 7 } }])
})

test('a change that the form does not reach stops nothing; the document is fetched once', async () => {
  const [road, bridge] = config.forms
  const { fetch, called } = await serverWith({
    ...config,
    forms: [road, { ...bridge, title: '桥梁' }],
  })
  const client = clientOf(fetch)
  expect(await client.version('road')).toBe(7)
  expect(await client.version('road')).toBe(7)
  expect(called.filter((procedure) => procedure === 'config.document')).toHaveLength(1)
  await expect(client.version('bridge')).rejects.toThrow('第 7 版')
})

test('another form on the server refuses the submission with the difference, and nothing is handed in', async () => {
  const [road, bridge] = config.forms
  const [page] = road.pages
  const [length, surface] = page.fields
  const { fetch, handedIn } = await serverWith({
    ...config,
    forms: [{ ...road, pages: [{ ...page, fields: [{ ...length, max: 300 }, surface] }] }, bridge],
  })
  const error: unknown = await clientOf(fetch)
    .submit(filled)
    .catch((error: unknown) => error)
  const failure = failureOf(error)
  expect(failure).toMatchObject({
    code: 'config.version_differs',
    params: { form: 'road', version: 7 },
    problems: [{ code: 'config.version_differs', path: '/forms/road/pages/p1/fields/length/max' }],
    current: { version: 7, changes: [{ before: 500, after: 300 }] },
  })
  expect(failure.message).toContain('300')
  expect(handedIn).toEqual([])
})

test('submit knows the forms and answers of the config', () => {
  type Road = TypedSubmission<typeof config, 'road'>
  expectTypeOf<Road['answers']['length']>().toEqualTypeOf<number | null | undefined>()
  expectTypeOf<Road['answers']['surface']>().toEqualTypeOf<'gravel' | null | undefined>()
  type Forms = Parameters<ReturnType<typeof clientOf>['version']>[0]
  expectTypeOf<Forms>().toEqualTypeOf<'road' | 'bridge'>()
})
