import { collectFiles } from '@xiance/api'
import { getFile, holdFile, listAudit, verifyAudit } from '@xiance/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signIn, type HttpClient } from './testing/http-client.ts'
import { askFile, hashOf, pixel, putPiece, sendFile } from './testing/send-file.ts'
import { smallCounty, smallRegions } from './testing/small-county.ts'
import { dataOf } from './testing/story.ts'
import { makeUser, testServer, type TestServer } from './testing/test-server.ts'

const county = 'smallton'
const elsewhere = 'othertown'
let server: TestServer
let cadre: HttpClient
let neighbour: HttpClient
let clerk: HttpClient
let auditor: HttpClient
let far: HttpClient
let stranger: HttpClient
let household: string

beforeAll(async () => {
  server = await testServer({
    counties: [
      { config: smallCounty, regions: smallRegions },
      { config: { ...smallCounty, id: elsewhere }, regions: smallRegions },
    ],
  })
  const person = async (at: string, username: string, role: string, region: string) => {
    await makeUser(server.services, at, { username, role, region })
    return signIn(server.url, 'portal', username)
  }
  cadre = await person(county, 'cadre', 'village_cadre', '990101')
  neighbour = await person(county, 'neighbour', 'village_cadre', '990102')
  clerk = await person(county, 'clerk', 'town_clerk', '9901')
  auditor = await person(county, 'auditor', 'auditor', '99')
  far = await person(county, 'far', 'village_cadre', '990201')
  stranger = await person(elsewhere, 'stranger', 'town_clerk', '9901')
  const added = await cadre.mutate('register.add', {
    county,
    register: 'household',
    items: [{ region: '990101', values: { household_no: '001', head_name: '刘建国' } }],
  })
  household = dataOf(added).ids[0] ?? ''
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

/** A JPEG by its first bytes, of this length, other for every seed. */
function jpeg(length: number, seed: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length).map((_, index) => (index * 7 + seed) % 251)
  bytes.set([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1])
  return bytes
}

const filled = (answers: object) => ({
  county,
  id: server.services.newId(),
  form: 'visit',
  version: 1,
  record: household,
  region: '990101',
  baseRevision: 0,
  answers: { visited_on: '2024-11-20', sheep_now: 2, ...answers },
})

const fetched = (person: HttpClient, hash: string, at = county) =>
  person.fetch(`files/${at}/${hash}`)

describe('an upload', () => {
  const bytes = jpeg(1_500_000, 1)
  const file = { county, bytes, type: 'image/jpeg', name: '房屋.jpg' }
  const half = 700_000

  test('goes on where it was cut, and the same file again is a no-op', async () => {
    expect(dataOf(await askFile(cadre, file))).toEqual({ held: false, received: 0 })
    dataOf(await putPiece(cadre, { ...file, from: 0, to: half }))
    await expect(cutPiece(cadre, bytes.slice(half), half)).rejects.toThrow()
    expect(dataOf(await askFile(cadre, file))).toEqual({ held: false, received: half })
    const misplaced = await putPiece(cadre, { ...file, from: 10, to: 20 })
    expect(misplaced.error?.data).toMatchObject({
      code: 'file.offset_differs',
      httpStatus: 409,
      current: { held: false, received: half },
    })
    dataOf(await putPiece(cadre, { ...file, from: half }))
    const before = await entries()
    expect(dataOf(await askFile(cadre, file))).toEqual({ held: true, received: bytes.length })
    expect(dataOf(await askFile(cadre, file))).toEqual({ held: true, received: bytes.length })
    expect(await entries()).toBe(before + 1)
    const back = await fetched(cadre, hashOf(bytes))
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes)
  })

  test('of bytes that are not the promised ones is refused and forgotten', async () => {
    const wrong = { ...file, bytes: jpeg(500, 2), hash: hashOf(jpeg(500, 3)) }
    await putPiece(cadre, { ...wrong, from: 0 })
    const refused = await askFile(cadre, wrong)
    expect(refused.error).toMatchObject({
      message: '文件在上传途中变了样，没有收下，请重新上传。',
      data: { code: 'file.hash_differs' },
    })
    expect(dataOf(await askFile(cadre, wrong))).toEqual({ held: false, received: 0 })
  })

  test.each([
    ['a page named as a photo', '<!doctype html><script>alert(1)</script>', 'file.type_refused'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'file.type_refused'],
    ['a document named as a photo', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'file.type_differs'],
  ])('of %s is refused by its content', async (_, text, code) => {
    const disguised = { ...file, bytes: new Uint8Array(new TextEncoder().encode(text)) }
    await putPiece(cadre, { ...disguised, from: 0 })
    const refused = await askFile(cadre, disguised)
    expect(refused.error?.data).toMatchObject({ code, httpStatus: 422 })
    expect((await fetched(cadre, hashOf(disguised.bytes))).status).toBe(404)
  })

  test('that is too large, empty or longer than promised is refused', async () => {
    const ask = (size: number, type: string) =>
      cadre.mutate('file.send', { county, hash: '0'.repeat(64), size, type, name: 'x' })
    const large = await ask(21 * 1024 * 1024, 'image/jpeg')
    expect(large.error).toMatchObject({
      message: '文件 21 MB，超过上限 20 MB。',
      data: { code: 'file.too_large', httpStatus: 413 },
    })
    expect((await ask(0, '')).error?.data.code).toBe('file.empty')
    const longer = await cadre.fetch(`files/${county}/${'0'.repeat(64)}?offset=0&size=3`, {
      method: 'PUT',
      body: 'four',
    })
    expect(await longer.json()).toMatchObject({ error: { data: { code: 'file.too_large' } } })
    const piece = await putPiece(cadre, { county, bytes: jpeg(1_200_000, 4), from: 0 })
    expect(piece.error?.data.code).toBe('request.too_large')
  })

  test('from another site, without a session, by a reader or into another county is refused', async () => {
    const piece = { county, bytes: jpeg(400, 5), from: 0 }
    const foreign = await putPiece(cadre, { ...piece, headers: { origin: 'https://evil.example' } })
    expect(foreign.error?.data.code).toBe('auth.forbidden')
    expect((await putPiece(auditor, piece)).error?.data.code).toBe('auth.forbidden')
    expect((await putPiece(stranger, piece)).error?.data.code).toBe('auth.forbidden')
    const nobody = await fetch(
      `${server.url}/portal/files/${county}/${'0'.repeat(64)}?offset=0&size=1`,
      {
        method: 'PUT',
        body: 'x',
      },
    )
    expect(nobody.status).toBe(401)
    const climbing = await cadre.fetch(`files/..%2f..%2fetc/${'0'.repeat(64)}`)
    expect(climbing.status).toBe(400)
  })

  test('beyond what one person may send in a day is refused', async () => {
    const busy = await makeUser(server.services, county, {
      username: 'busy',
      role: 'village_cadre',
      region: '990101',
    })
    const at = server.services.clock().toISOString()
    await server.services.store.write({ county, actor: busy, at }, async (tx) => {
      for (let index = 0; index < 500; index += 1)
        await holdFile(tx, { hash: `x${index}`, size: 1, type: 'image/png', name: 'x.png' })
      tx.audit({ action: 'test.fill', subject: 'file' })
    })
    const asked = await askFile(await signIn(server.url, 'portal', 'busy'), {
      county,
      bytes: jpeg(300, 6),
    })
    expect(asked.error?.data).toMatchObject({ code: 'file.too_many', httpStatus: 429 })
  })
})

describe('a submission', () => {
  test('that names a file which has not arrived is refused where it stands, and taken once it has', async () => {
    const bytes = jpeg(2_000, 10)
    const coming = filled({ house_now: [hashOf(bytes)] })
    const refused = await cadre.mutate('submission.submit', coming)
    expect(refused.error?.data).toMatchObject({
      code: 'submission.invalid',
      problems: [{ code: 'value.file_not_held', path: '/house_now' }],
    })
    await sendFile(cadre, { county, bytes, type: 'image/jpeg' })
    dataOf(await cadre.mutate('submission.submit', coming))
    const record = dataOf(
      await clerk.query('register.get', { county, register: 'household', id: household }),
    )
    expect(record.values).toMatchObject({ house: [hashOf(bytes)] })
  })

  test('takes only the sort and size its field asks for', async () => {
    const large = await sendFile(cadre, { county, bytes: jpeg(1_048_000, 11) })
    const fits = await cadre.mutate('submission.submit', filled({ house_now: [large] }))
    expect(fits.error).toBeNull()
    const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj')
    const paper = await sendFile(cadre, { county, bytes: new Uint8Array(pdf), name: '证.pdf' })
    const refused = await cadre.mutate('submission.submit', filled({ house_now: [paper] }))
    expect(refused.error?.data.problems).toMatchObject([
      { code: 'value.file_sort', path: '/house_now', params: { name: '证.pdf' } },
    ])
  })

  test('opens its files to who sees it, and to nobody else', async () => {
    const bytes = jpeg(3_000, 12)
    const hash = await sendFile(cadre, { county, bytes, type: 'image/jpeg', name: '门前 "新".jpg' })
    expect((await fetched(clerk, hash)).status).toBe(404)
    dataOf(await cadre.mutate('submission.submit', filled({ house_now: [hash] })))
    const seen = await fetched(clerk, hash)
    expect(seen.status).toBe(200)
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `inline; filename*=UTF-8''%E9%97%A8%E5%89%8D%20%E6%96%B0.jpg`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect((await fetched(auditor, hash)).status).toBe(200)
    expect((await fetched(far, hash)).status).toBe(404)
    expect((await fetched(neighbour, hash)).status).toBe(404)
    expect((await fetched(stranger, hash)).status).toBe(403)
    expect((await fetched(stranger, hash, elsewhere)).status).toBe(404)
    expect((await fetch(`${server.url}/portal/files/${county}/${hash}`)).status).toBe(401)
    const facts = { hash, name: '门前 新.jpg', type: 'image/jpeg', size: 3000, inline: true }
    const described = (person: HttpClient) =>
      person.query('file.describe', { county, hashes: [hash, '0'.repeat(64)] })
    expect(dataOf(await described(clerk))).toEqual([facts])
    expect(dataOf(await described(far))).toEqual([])
  })

  test('opens files of private questions only to who works there', async () => {
    const pdf = new Uint8Array(new TextEncoder().encode('%PDF-1.7\nprivate'))
    const hash = await sendFile(cadre, { county, bytes: pdf, name: '身份证.pdf' })
    dataOf(await cadre.mutate('submission.submit', filled({ papers_now: [hash] })))
    const seen = await fetched(clerk, hash)
    expect(seen.headers.get('content-disposition')).toMatch(/^attachment;/)
    expect((await fetched(auditor, hash)).status).toBe(404)
  })

  test("cannot be used to get at somebody else's file, nor can a draft", async () => {
    const hash = await sendFile(cadre, { county, bytes: jpeg(900, 13) })
    const { id, ...mine } = {
      ...filled({ house_now: [hash] }),
      region: '990201',
      record: undefined,
    }
    const theirs = await far.mutate('register.add', {
      county,
      register: 'household',
      items: [
        { region: '990201', values: { household_no: '009', head_name: '王', house: [hash] } },
      ],
    })
    expect(theirs.error?.data.problems).toMatchObject([
      { code: 'value.file_not_held', path: '/items/0/values/house' },
    ])
    dataOf(await far.mutate('submission.saveDraft', { ...mine, id }))
    expect((await fetched(far, hash)).status).toBe(404)
    const handed = await far.mutate('submission.submit', { ...mine, id, baseRevision: 1 })
    expect(handed.error?.data.problems).toMatchObject([{ code: 'value.file_not_held' }])
  })
})

test('a file nothing names is collected after a week, with its bytes; a named one stays', async () => {
  const { services } = server
  const alone = await sendFile(cadre, { county, bytes: pixel })
  const named = await sendFile(cadre, { county, bytes: jpeg(800, 20) })
  dataOf(await cadre.mutate('submission.submit', filled({ house_now: [named] })))
  await putPiece(cadre, { county, bytes: jpeg(700, 21), from: 0, to: 100 })
  const later = (day: string) => ({ ...services, clock: () => new Date(day) })
  const key = (hash: string) => ({ county, hash })
  await collectFiles(later('2024-11-26T02:00:00.000Z'), county)
  expect(await services.files.has(key(alone))).toBe(true)
  const collected = await collectFiles(later('2099-01-01T00:00:00.000Z'), county)
  expect(collected.files).toBeGreaterThan(0)
  expect(collected.uploads).toBeGreaterThan(0)
  expect([await services.files.has(key(alone)), await services.files.has(key(named))]).toEqual([
    false,
    true,
  ])
  expect(await services.store.read((reader) => getFile(reader, key(alone)))).toBeNull()
  expect((await fetched(cadre, alone)).status).toBe(404)
  expect((await fetched(cadre, named)).status).toBe(200)
  expect(await collectFiles(later('2099-01-01T00:00:00.000Z'), county)).toEqual({
    files: 0,
    uploads: 0,
  })
  await sendFile(cadre, { county, bytes: pixel })
  expect((await fetched(cadre, alone)).status).toBe(200)
  expect(await services.store.read((reader) => verifyAudit(reader, county))).toMatchObject({
    ok: true,
  })
})

async function entries(): Promise<number> {
  return server.services.store.read(
    async (reader) => (await listAudit(reader, { county, limit: 1 })).total,
  )
}

/** A piece whose connection breaks in the middle. */
function cutPiece(
  person: HttpClient,
  bytes: Uint8Array<ArrayBuffer>,
  from: number,
): Promise<unknown> {
  const hash = hashOf(jpeg(1_500_000, 1))
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(bytes.slice(0, 100_000)),
    pull: (controller) => controller.error(new Error('cable cut')),
  })
  const init: RequestInit & { readonly duplex: 'half' } = { method: 'PUT', body, duplex: 'half' }
  return person.fetch(`files/${county}/${hash}?offset=${from}&size=1500000`, init)
}
