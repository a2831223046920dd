import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { httpClient, signIn } from './testing/http-client.ts'
import { smallCounty, smallRegions } from './testing/small-county.ts'
import { makeUser, testPassword, testServer, type TestServer } from './testing/test-server.ts'

const counties = [{ config: smallCounty, regions: smallRegions }]
let server: TestServer

beforeAll(async () => {
  server = await testServer({ counties, signInsPerMinute: 8 })
  await makeUser(server.services, 'smallton', {
    username: 'clerk',
    role: 'town_clerk',
    region: '9901',
  })
})
afterAll(() => server[Symbol.asyncDispose]())

const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, ...headers },
    body: JSON.stringify(body),
  })

const account = { username: 'clerk', password: testPassword }

describe('a session', () => {
  test('belongs to one app: its cookie is sent only to that path and lets nobody into the other', async () => {
    const response = await post('/portal/api/auth/sign-in/username', account)
    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^xiance\.session_token=.+; Path=\/portal; HttpOnly; SameSite=Lax$/)
    const portal = httpClient(`${server.url}/portal/trpc`, cookie.split(';')[0] ?? '')
    const me = await portal.query('session.me', undefined)
    expect(me.data).toMatchObject({
      user: { username: 'clerk', name: 'clerk姓名' },
      demo: false,
      memberships: [
        {
          county: 'smallton',
          role: 'town_clerk',
          roleTitle: '乡镇经办',
          regionName: '东乡',
          level: 'town',
          modes: ['portal', 'office'],
          today: '2024-11-20',
        },
      ],
    })
    const nobody = await httpClient(`${server.url}/admin/trpc`, '').query('session.me', undefined)
    expect(nobody.error?.data.code).toBe('auth.required')
  })

  test('ends with signing out', async () => {
    const client = await signIn(server.url, 'admin', 'clerk')
    expect((await client.query('session.me', undefined)).error).toBeNull()
    const out = await post('/admin/api/auth/sign-out', {}, { cookie: client.cookie })
    expect(out.status).toBe(200)
    expect((await client.query('session.me', undefined)).error?.data.code).toBe('auth.required')
  })

  test('is not given for a wrong password, nor to a page of another site', async () => {
    const wrong = await post('/portal/api/auth/sign-in/username', {
      ...account,
      password: 'wrong password',
    })
    expect([wrong.status, wrong.headers.getSetCookie()]).toEqual([401, []])
    const other = await post('/portal/api/auth/sign-in/username', account, {
      origin: 'https://elsewhere.example',
    })
    expect([other.status, other.headers.getSetCookie()]).toEqual([403, []])
  })

  test.each([
    '/sign-up/email',
    '/sign-in/email',
    '/update-user',
    '/is-username-available',
    '/request-password-reset',
  ])('nobody makes or changes an account over %s', async (path) => {
    const body = { email: 'a@b.example', name: 'a', username: 'mallory', password: testPassword }
    expect((await post(`/portal/api/auth${path}`, body)).status).toBe(404)
  })

  test('guessing stops after a few attempts a minute, whatever address the client claims', async () => {
    const attempt = (index: number) =>
      post(
        '/portal/api/auth/sign-in/username',
        { ...account, password: `guess ${index} of many` },
        {
          'x-forwarded-for': `10.0.0.${index}`,
          'x-xiance-client-address': `10.0.1.${index}`,
        },
      )
    const answers = []
    for (let index = 0; index < 10; index += 1) answers.push((await attempt(index)).status)
    expect(answers.at(-1)).toBe(429)
  })
})
