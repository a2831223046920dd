import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/test-server.ts'
import { securityHeaders, type SecurityVariables } from './security-headers.ts'
import { staticApp } from './static-files.ts'

function builtApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xiance-app-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html><head><title>县策</title></head></html>',
  )
  writeFileSync(join(folder, 'assets/main-abc123.js'), 'export {}')
  writeFileSync(join(folder, 'sw.js'), '// worker')
  return folder
}

describe('a built app', () => {
  const http = new Hono<{ Variables: SecurityVariables }>()
    .use(securityHeaders)
    .get('/portal/*', staticApp('portal', builtApp()))

  test('gets its page at every address, never cached, with a fresh nonce that the policy names', async () => {
    const pages = await Promise.all(
      ['/portal/', '/portal/tasks/12'].map(async (path) => http.request(path)),
    )
    const nonces = await Promise.all(
      pages.map(async (page) => {
        expect(page.headers.get('cache-control')).toBe('no-cache')
        const nonce = /nonce="([^"]+)"/.exec(await page.text())?.[1] ?? ''
        expect(page.headers.get('content-security-policy')).toContain(
          `style-src 'self' 'nonce-${nonce}'`,
        )
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
  })

  test('caches hashed assets for ever and asks about the rest', async () => {
    const asset = await http.request('/portal/assets/main-abc123.js')
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    const worker = await http.request('/portal/sw.js')
    expect(worker.headers.get('cache-control')).toBe('no-cache')
    const again = await http.request('/portal/sw.js', {
      headers: { 'if-none-match': worker.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  test.each([
    '/portal/assets/gone.js',
    '/portal/..%2f..%2fetc/passwd.txt',
    '/portal/%2e%2e/index.css',
  ])('%s is not there', async (path) => {
    expect((await http.request(path)).status).toBe(404)
  })
})

describe('the server', () => {
  test('says what to do before the apps are built, answers its health, and runs under a strict policy', async () => {
    await using server = await testServer({ counties: [] })
    const page = await fetch(`${server.url}/portal/`)
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('pnpm start')])
    const health = await fetch(`${server.url}/healthz`)
    expect(await health.json()).toEqual({ ok: true })
    const policy = health.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|\*/)
    const unknown = await fetch(`${server.url}/nowhere`)
    expect([unknown.status, await unknown.json()]).toMatchObject([
      404,
      { error: { data: { code: 'request.unknown_procedure' } } },
    ])
    const root = await fetch(server.url, { redirect: 'manual' })
    expect(root.headers.get('location')).toBe('/admin/')
  })

  test('takes the input of a query from the body only', async () => {
    await using server = await testServer({ counties: [] })
    const call = `${server.url}/portal/trpc/register.list`
    const input = JSON.stringify({ county: 'smallton', register: 'household', search: '刘建国' })
    for (const method of ['GET', 'POST']) {
      const refused = await fetch(`${call}?input=${encodeURIComponent(input)}`, { method })
      expect([refused.status, await refused.json()]).toMatchObject([
        400,
        { error: { data: { code: 'request.input_in_address' } } },
      ])
    }
    const headers = { 'content-type': 'application/json' }
    const taken = await fetch(call, { method: 'POST', headers, body: input })
    expect(await taken.json()).toMatchObject({ error: { data: { code: 'auth.required' } } })
  })

  test('tells the people of a demo, and only of a demo', async () => {
    await using real = await testServer({ counties: [] })
    const refused = await fetch(`${real.url}/portal/trpc/demo.people`)
    expect(await refused.json()).toMatchObject({
      error: { message: '只有演示库可以这样做。', data: { code: 'demo.only' } },
    })
    await using demo = await testServer({
      counties: [],
      demo: async () => ({ password: 'demo-demo', people: [] }),
    })
    const people = await fetch(`${demo.url}/portal/trpc/demo.people`)
    expect(await people.json()).toEqual({ result: { data: { password: 'demo-demo', people: [] } } })
  })
})
