import type { LedgerFile } from '@xiance/api'
import { config, regions } from '@xiance/config-hangjin'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn, type HttpClient } from './testing/http-client.ts'
import { dataOf } from './testing/story.ts'
import { makeUser, testServer, type TestServer } from './testing/test-server.ts'

const county = 'hangjin'
const [one, other] = regions.filter(({ level }) => level === 'village').map(({ id }) => id)
let server: TestServer
let cadre: HttpClient

beforeAll(async () => {
  server = await testServer({ counties: [{ config, regions }], now: '2024-11-20T02:00:00.000Z' })
  for (const [username, region = ''] of [
    ['cadre', one],
    ['neighbour', other],
  ] as const) {
    await makeUser(server.services, county, { username, role: 'village_cadre', region })
    const client = await signIn(server.url, 'portal', username)
    dataOf(
      await client.mutate('register.add', {
        county,
        register: 'household',
        items: [{ region, values: household(username, region) }],
      }),
    )
  }
  cadre = await signIn(server.url, 'portal', 'cadre')
})
afterAll(() => server[Symbol.asyncDispose]())

test('a ledger leaves as Excel: only the own village, masked, and the export stands in the audit', async () => {
  const file = dataOf<LedgerFile>(
    await cadre.mutate('register.export', { county, register: 'household' }),
  )
  const [sheet] = await readXlsxFile(Buffer.from(file.base64, 'base64'))
  const [header = [], ...rows] = sheet?.data ?? []
  const row = Object.fromEntries(header.map((title, index) => [title, rows[0]?.[index]]))
  expect(file.name).toBe('农户_2024-11-20.xlsx')
  expect(row).toMatchObject({
    户编号: 'cadre',
    户主姓名: 'c**',
    联系电话: '199****0001',
    易地搬迁户: '否',
  })
  expect(JSON.stringify(rows)).not.toContain('neighbour')
  const { items } = dataOf<{ items: readonly { action: string; detail: string }[] }>(
    await (await auditor()).query('audit.list', { county, search: '导出台账' }),
  )
  expect(items).toHaveLength(1)
})

async function auditor(): Promise<HttpClient> {
  const region = regions.find(({ parent }) => parent === null)?.id ?? ''
  await makeUser(server.services, county, { username: 'auditor', role: 'auditor', region })
  return signIn(server.url, 'admin', 'auditor')
}

function household(name: string, village: string): object {
  return {
    household_no: name,
    head_name: `${name}户主`,
    village,
    group: 'enjoying',
    phone: '19900000001',
    members: [],
    any_sales: false,
    resettled: false,
  }
}
