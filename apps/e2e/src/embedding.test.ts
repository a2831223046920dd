import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, failureOf } from '@xiance/client'
import type { CountyConfig } from '@xiance/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { county } from '../embedding/src/county.ts'
import { questions } from './pages/questions.ts'
import { apiSession, type ApiSession } from './stage/api-session.ts'
import { hostApp, type HostApp } from './stage/host-app.ts'
import { ownStyles, styledBy } from './stage/own-styles.ts'
import { serverProcess, type ServerProcess } from './stage/server-process.ts'
import { seat } from './stage/stage.ts'

const source = join(import.meta.dirname, '../embedding/src')
const village = '150625101200'
const cadre = { username: 'cadre', password: 'a fence of five wires' }
const plate = '蒙K12345'

let host: HostApp
let server: ServerProcess
let data: string
let keeper: ApiSession
let reader: ApiSession

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'xiance-embedding-'))
  ;[host, server] = await Promise.all([hostApp(), serverProcess(data, { DEMO: 'off' })])
  const password = /密码 (\S+?)\(/.exec(server.said())?.[1] ?? ''
  keeper = await apiSession(server.origin, 'admin', { username: 'admin', password })
  await publish(county, '草原110用的表')
  const memberships = [{ role: 'village_cadre', region: village }]
  await keeper.calls.users.create.mutate({
    ...cadre,
    county: county.id,
    name: '其木格',
    memberships,
  })
  reader = await apiSession(server.origin, 'portal', cadre)
})

afterAll(async () => {
  await host[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
  await rm(data, { recursive: true, force: true })
})

test('its types hold, the libraries’ own included, and know every answer', async () => {
  await host.run('types')
})

/** React tells what strict mode finds only in its development build. */
describe.each(['development', 'production'])('the %s build', (mode) => {
  test('on an address of its own renders the form, keeps its rules, and hands it in to the server', async () => {
    await host.run('build', { NODE_ENV: mode })
    await using served = await host.serve(server.origin)
    const before = await handedIn()
    const { page } = await seat('portal', served.origin)
    const form = questions(page)
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

    await page.goto('/')
    await form.type('用户名', cadre.username)
    await page.getByLabel('密码', { exact: true }).fill(cadre.password)
    await press('登录')
    await form.type('损坏长度', '6000')
    await form.choose('损坏原因', '风沙')
    expect(await form.box('车牌号').count()).toBe(0)
    await form.choose('损坏原因', '车辆')
    await form.type('车牌号', plate)
    await press('核对填写内容')
    await page.getByRole('alert').getByText('一次最多报修5000米').waitFor()
    await form.type('损坏长度', '120')
    await press('核对填写内容')
    await page.getByRole('heading', { name: '核对填写内容' }).waitFor()
    expect(await ownStyles(page)).toEqual(await styledBy(page, join(source, 'host.css')))
    await press('提交')
    await page.getByText('已报修 120 米').waitFor()

    const after = await handedIn()
    expect(after).toHaveLength(before.length + 1)
    const read = await reader.calls.submission.get.query({
      county: county.id,
      id: after[0]?.id ?? '',
    })
    expect(read).toMatchObject({
      version: 2,
      state: 'submitted',
      by: '其木格',
      region: village,
      answers: { metres: 120, cause: 'vehicle', plate },
    })
  })
})

test('once the county asks something else, the app is told what, and nothing is handed in', async () => {
  await publish({ ...county, lists: [moreCauses()] }, '新增一种原因')
  const before = await handedIn()
  const { url, fetch } = reader
  const client = createClient<typeof county>({ url, fetch, config: county })
  const answers = { metres: 40, cause: 'wind' } as const
  const sent = client.submit({
    id: crypto.randomUUID(),
    form: 'fence_repair',
    region: village,
    baseRevision: 0,
    answers,
  })
  const failure = failureOf(await sent.catch((error: unknown) => error))
  expect(failure).toMatchObject({ code: 'config.version_differs', params: { version: 3 } })
  expect(failure.message).toContain('牲畜')
  expect(await handedIn()).toEqual(before)
})

test.each([
  ['client', 'client.ts'],
  ['client', 'county.ts'],
  ['react', 'fence-repair.tsx'],
])('the README of %s shows %s as it runs here', async (room, file) => {
  const readme = await readFile(join(source, '../../../../packages', room, 'README.md'), 'utf8')
  expect(readme).toContain(await readFile(join(source, file), 'utf8'))
})

function moreCauses() {
  const [causes] = county.lists
  return { ...causes, options: [...causes.options, { id: 'herd', title: '牲畜' }] }
}

async function handedIn() {
  const { items } = await reader.calls.submission.list.query({ county: county.id })
  return items
}

/** Makes a config the county's version in force, as its IT staff would. */
async function publish(document: CountyConfig, note: string): Promise<void> {
  const { config } = keeper.calls
  const { revision } = await config.draft.query({ county: county.id })
  const draft = await config.replace.mutate({
    county: county.id,
    revision,
    document: { ...document },
  })
  await config.publish.mutate({ county: county.id, revision: draft.revision, note })
}
