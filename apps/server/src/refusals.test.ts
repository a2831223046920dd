import { listAudit, listRecords, listSubmissions } from '@xiance/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signIn, type HttpClient } from './testing/http-client.ts'
import { smallCounty, smallRegions } from './testing/small-county.ts'
import { makeUser, testServer, type TestServer } from './testing/test-server.ts'

const county = 'smallton'
let server: TestServer
let cadre: HttpClient
let household: string

beforeAll(async () => {
  server = await testServer({ counties: [{ config: smallCounty, regions: smallRegions }] })
  const { services } = server
  await makeUser(services, county, { username: 'cadre', role: 'village_cadre', region: '990101' })
  await makeUser(services, county, { username: 'other', role: 'village_cadre', region: '990201' })
  await makeUser(services, county, { username: 'it', role: 'county_it', region: '99' })
  await makeUser(services, county, { username: 'auditor', role: 'auditor', region: '99' })
  cadre = await signIn(server.url, 'portal', 'cadre')
  const values = { household_no: '001', head_name: '刘建国', group: 'poor', sheep: 3 }
  const added = await cadre.mutate('register.add', {
    county,
    register: 'household',
    items: [{ region: '990101', values }],
  })
  household = (added.data as { readonly ids: readonly string[] }).ids[0] ?? ''
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

/** Everything a write would leave behind. */
function rows(): Promise<unknown> {
  return server.services.store.read(async (reader) => ({
    audit: (await listAudit(reader, { county, limit: 1 })).total,
    submissions: (await listSubmissions(reader, { county })).items.map(
      ({ id, revision, state }) => ({ id, revision, state }),
    ),
    records: (await listRecords(reader, { county, register: 'household' })).items.map(
      ({ id, revision }) => ({ id, revision }),
    ),
  }))
}

const filled = (over: object = {}) => ({
  county,
  id: server.services.newId(),
  form: 'visit',
  version: 1,
  record: household,
  region: '990101',
  baseRevision: 0,
  answers: { visited_on: '2024-11-20', sheep_now: 21 },
  ...over,
})

describe('the server refuses, says why in Chinese, and writes nothing', () => {
  test('a submission whose client skipped a rule', async () => {
    const before = await rows()
    const answer = await cadre.mutate(
      'submission.submit',
      filled({ answers: { visited_on: '2024-11-20', sheep_now: 501 } }),
    )
    expect(answer.status).toBe(422)
    expect(answer.error?.message).toBe('有 1 处需要改，没有提交。')
    expect(answer.error?.data.code).toBe('submission.invalid')
    expect(answer.error?.data.problems).toMatchObject([{ path: '/sheep_now' }])
    expect(await rows()).toEqual(before)
  })

  test('a submission that leaves out what is required', async () => {
    const before = await rows()
    const answer = await cadre.mutate('submission.submit', filled({ answers: { sheep_now: 5 } }))
    expect(answer.error?.data).toMatchObject({
      code: 'submission.invalid',
      problems: [{ path: '/visited_on' }],
    })
    expect(await rows()).toEqual(before)
  })

  test('a user outside the region, who also sees nothing of it', async () => {
    const before = await rows()
    const other = await signIn(server.url, 'portal', 'other')
    const answer = await other.mutate('submission.submit', filled())
    expect(answer.status).toBe(403)
    expect(answer.error?.message).toBe('这条记录不在您负责的区域内。')
    expect(answer.error?.data.code).toBe('region.outside')
    const moved = await other.mutate('submission.submit', filled({ region: '990201' }))
    expect(moved.error?.data.code).toBe('region.outside')
    const seen = await other.query('register.get', { county, register: 'household', id: household })
    expect(seen.error?.data.code).toBe('region.outside')
    const list = await other.query('register.list', { county, register: 'household' })
    expect(list.data).toMatchObject({ items: [], total: 0 })
    expect(await rows()).toEqual(before)
  })

  test('a stale revision, with what the server has', async () => {
    const id = server.services.newId()
    const first = await cadre.mutate(
      'submission.saveDraft',
      filled({ id, answers: { sheep_now: 4 } }),
    )
    expect(first.data).toMatchObject({ revision: 1 })
    const before = await rows()
    const answer = await cadre.mutate('submission.submit', filled({ id }))
    expect(answer.status).toBe(409)
    expect(answer.error?.message).toBe(
      '这份填报已有更新的内容，请核对合并后再提交，您填的内容还在。',
    )
    expect(answer.error?.data).toMatchObject({
      code: 'submission.stale',
      current: { revision: 1, version: 1, answers: { sheep_now: 4 } },
    })
    expect(await rows()).toEqual(before)
  })

  test('a body that is no JSON', async () => {
    const before = await rows()
    for (const body of ['{"county":', 'hello', '']) {
      const answer = await cadre.post('submission.submit', body)
      expect(answer.status, body).toBe(400)
      expect(answer.error?.data.code, body).toBe('request.not_json')
    }
    const answer = await cadre.post('submission.submit', '{"county":')
    expect(answer.error?.message).toBe('请求内容不是 JSON，没有写入任何内容。')
    expect(await rows()).toEqual(before)
  })

  test('an unknown field, in the answers and in the envelope', async () => {
    const before = await rows()
    const answer = await cadre.mutate(
      'submission.submit',
      filled({ answers: { visited_on: '2024-11-20', sheep_now: 21, bonus: 1 } }),
    )
    expect(answer.status).toBe(422)
    expect(answer.error?.message).toBe('填报里有表单没有的项目「bonus」，没有提交。')
    expect(answer.error?.data.code).toBe('submission.unknown_field')
    const envelope = await cadre.mutate('submission.submit', filled({ approved: true }))
    expect(envelope.error?.data).toMatchObject({
      code: 'request.invalid',
      problems: [{ code: 'request.unknown_field', path: '/approved' }],
    })
    const draft = await cadre.mutate('submission.saveDraft', filled({ answers: { bonus: 1 } }))
    expect(draft.error?.data.code).toBe('submission.unknown_field')
    expect(await rows()).toEqual(before)
  })

  test('nobody, and somebody of another county', async () => {
    const nobody = await signIn(server.url, 'portal', 'cadre').then(({ post }) =>
      post('submission.submit', JSON.stringify(filled()), { cookie: '' }),
    )
    expect(nobody.status).toBe(401)
    expect(nobody.error).toMatchObject({ message: '请先登录。', data: { code: 'auth.required' } })
    const foreign = await cadre.mutate('submission.submit', filled({ county: 'elsewhere' }))
    expect(foreign.error?.data.code).toBe('auth.forbidden')
  })

  test('a role that only looks', async () => {
    const before = await rows()
    const it = await signIn(server.url, 'admin', 'it')
    const answer = await it.mutate('submission.submit', filled())
    expect(answer.error?.data.code).toBe('auth.forbidden')
    const publish = await cadre.mutate('config.publish', { county, revision: 0, note: 'x' })
    expect(publish.error?.data.code).toBe('auth.forbidden')
    expect(await rows()).toEqual(before)
  })

  test('an auditor who opens an account, which whoever keeps the config may', async () => {
    const account = {
      county,
      username: 'newcomer',
      password: 'correct horse battery',
      name: '新来的人',
      memberships: [{ role: 'county_it', region: '99' }],
    }
    const auditor = await signIn(server.url, 'admin', 'auditor')
    const before = await rows()
    const answer = await auditor.mutate('users.create', account)
    expect(answer.status).toBe(403)
    expect(answer.error?.data.code).toBe('auth.forbidden')
    expect(await rows()).toEqual(before)
    const it = await signIn(server.url, 'admin', 'it')
    expect((await it.mutate('users.create', account)).status).toBe(200)
  })

  test('a write that a browser sends from another site', async () => {
    const before = await rows()
    const answer = await cadre.post('submission.submit', JSON.stringify(filled()), {
      origin: 'https://elsewhere.example',
    })
    expect(answer.error?.data.code).toBe('auth.forbidden')
    expect(await rows()).toEqual(before)
  })

  test('a body beyond the limit', async () => {
    const answer = await cadre.mutate(
      'submission.submit',
      filled({ answers: { visited_on: 'x'.repeat(3_000_000) } }),
    )
    expect(answer.status).toBe(413)
    expect(answer.error).toMatchObject({
      message: '请求内容太大（上限 2048 kB），没有写入任何内容。',
      data: { code: 'request.too_large' },
    })
  })
})
