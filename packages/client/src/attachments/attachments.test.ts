import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createCalls } from '../calls.ts'
import type { KeptDraft } from '../outbox/kept-draft.ts'
import { createOutbox } from '../outbox/outbox.ts'
import type { OutboxStore } from '../outbox/outbox-store.ts'
import type { Attachment } from './attachment.ts'
import type { AttachmentStore } from './attachment-store.ts'
import { createAttachments } from './attachments.ts'

const piece = 1000
const photo = new Uint8Array(3500).map((_, index) => index % 251)
const hash = createHash('sha256').update(photo).digest('hex')

/** A device: what it keeps lies in files, so that a new page starts from them. */
async function device() {
  const folder = await mkdtemp(join(tmpdir(), 'xiance-device-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const drafts = join(folder, 'drafts')
  const files = join(folder, 'files')
  await mkdir(drafts)
  await mkdir(files)
  const store: OutboxStore = {
    read: async (user) => (await all<KeptDraft>(drafts)).filter((draft) => draft.user === user),
    put: (kept) => writeFile(join(drafts, `${kept.id}.json`), JSON.stringify(kept)),
    remove: (id) => rm(join(drafts, `${id}.json`), { force: true }),
  }
  const attachments: AttachmentStore = {
    read: async (user) => (await all<Attachment>(files)).filter((kept) => kept.user === user),
    put: async (kept, bytes) => {
      if (bytes) await writeFile(join(files, kept.hash), new Uint8Array(await bytes.arrayBuffer()))
      await writeFile(join(files, `${kept.hash}.json`), JSON.stringify(kept))
    },
    bytes: async (kept) => new Blob([await readFile(join(files, kept.hash))]),
    remove: async (kept) => {
      await rm(join(files, `${kept.hash}.json`), { force: true })
      await rm(join(files, kept.hash), { force: true })
    },
  }
  return { store, attachments, files: () => readdir(files), folder: files }
}

async function all<T>(folder: string): Promise<readonly T[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as T),
  )
}

/** A server that keeps bytes as ours does, on a network that lets only so many requests through. */
function network(allowed = Number.POSITIVE_INFINITY) {
  const state = { allowed, received: new Uint8Array(), held: false, refuse: '', lost: false }
  const seen: string[] = []
  const call = async (body: string, name: string): Promise<Response> => {
    if (name === 'submission.saveDraft')
      return ok({ revision: 1, savedAt: '2024-11-20T02:00:00.000Z' })
    if (name === 'submission.submit')
      return state.held ? ok({ id: 's1', revision: 2 }) : refusal('submission.invalid', 422)
    if (state.refuse !== '') return refusal(state.refuse, 422)
    const { size } = (JSON.parse(body) as readonly { readonly size: number }[])[0] ?? { size: 0 }
    if (state.received.length === size) state.held = true
    return ok({ held: state.held, received: state.received.length })
  }
  const fetch = async (input: URL | RequestInfo, init?: RequestInit): Promise<Response> => {
    const { pathname, searchParams } = new URL(input as string)
    const put = init?.method === 'PUT'
    const name = pathname.slice(pathname.lastIndexOf('/') + 1)
    if (seen.length >= state.allowed) throw new TypeError('fetch failed')
    seen.push(put ? `PUT ${searchParams.get('offset')}` : name)
    if (!put) return call(await new Response(init?.body).text(), name)
    const bytes = new Uint8Array(await new Response(init?.body).arrayBuffer())
    state.received = Uint8Array.from([...state.received, ...bytes])
    return Response.json({ held: false, received: state.received.length })
  }
  return { state, seen, fetch }
}

const ok = (data: unknown) => Response.json([{ result: { data } }])
const refusal = (code: string, status: number) =>
  Response.json(
    [
      {
        error: {
          code: -32_000,
          message: '不收',
          data: {
            code,
            httpStatus: status,
            params: {},
            current: null,
            problems:
              code === 'submission.invalid'
                ? [{ code: 'value.file_not_held', path: '/house', params: {} }]
                : [],
          },
        },
      },
    ],
    { status },
  )

type Device = Awaited<ReturnType<typeof device>>

/** A page opened on the device. */
async function page(on: Device, { fetch }: ReturnType<typeof network>) {
  const calls = createCalls({ url: 'http://test/trpc', attempts: 1, fetch })
  const attachments = createAttachments({
    calls,
    fetch,
    piece,
    url: 'http://test/files',
    store: on.attachments,
  })
  const outbox = createOutbox({ store: on.store, calls, attachments })
  await outbox.open('u1')
  return { attachments, outbox }
}

const draft = (more: Partial<KeptDraft> = {}): KeptDraft => ({
  id: 's1',
  user: 'u1',
  county: 'smallton',
  form: 'visit',
  formTitle: '走访',
  version: 1,
  record: null,
  recordRevision: null,
  recordValues: null,
  title: '',
  region: '990101',
  period: null,
  baseRevision: 0,
  answers: { house: [hash] },
  submission: { house: [hash] },
  changedAt: new Date().toISOString(),
  sent: null,
  waiting: true,
  uploadedAt: null,
  refused: null,
  conflict: null,
  ...more,
})

const jpeg = new File([photo], '房屋.jpg', { type: 'image/jpeg' })

test('a photo goes before its submission, goes on after a restart where it was cut, and leaves once', async () => {
  const on = await device()
  const net = network(3)
  const before = await page(on, net)
  expect(
    await before.attachments.add({ county: 'smallton', file: jpeg, name: jpeg.name }),
  ).toMatchObject({
    hash,
    size: 3500,
  })
  await before.outbox.put(draft())
  expect(await before.outbox.send('s1')).toEqual({ is: 'waiting' })
  expect(before.attachments.all().get(hash)).toMatchObject({ received: 2000, sent: false })

  net.state.allowed = Number.POSITIVE_INFINITY
  const after = await page(on, net)
  expect([...after.attachments.all().keys()]).toEqual([hash])
  expect((await after.outbox.send('s1')).is).toBe('submitted')
  expect(net.seen).toEqual([
    'file.send',
    'PUT 0',
    'PUT 1000',
    'file.send',
    'PUT 2000',
    'PUT 3000',
    'file.send',
    'submission.submit',
  ])
  expect(net.state.received).toEqual(photo)
  expect(await on.files()).toEqual([])
  await after.outbox.sendWaiting()
  expect(net.seen).toHaveLength(8)
})

test('a draft waits until its photo has arrived, and is not saved again for it', async () => {
  const on = await device()
  const net = network(2)
  const { outbox, attachments } = await page(on, net)
  await attachments.add({ county: 'smallton', file: jpeg, name: jpeg.name })
  await outbox.put(draft({ submission: null }))
  expect(await outbox.send('s1')).toEqual({ is: 'waiting' })
  expect(outbox.all().get('s1')).toMatchObject({ waiting: true, baseRevision: 1 })
  net.state.allowed = Number.POSITIVE_INFINITY
  expect(await outbox.send('s1')).toEqual({ is: 'saved' })
  expect(outbox.all().get('s1')).toMatchObject({ waiting: false, baseRevision: 1 })
  expect(net.seen.filter((name) => name === 'submission.saveDraft')).toHaveLength(1)
  expect(attachments.all().get(hash)?.sent).toBe(true)
})

test('a refused photo says why, holds its draft back and is sent again only when asked', async () => {
  const on = await device()
  const net = network()
  net.state.refuse = 'file.type_refused'
  const { outbox, attachments } = await page(on, net)
  await attachments.add({ county: 'smallton', file: jpeg, name: jpeg.name })
  await outbox.put(draft())
  expect(await outbox.send('s1')).toMatchObject({
    is: 'refused',
    failure: { code: 'file.type_refused' },
  })
  expect(attachments.all().get(hash)?.refused).toEqual({
    code: 'file.type_refused',
    message: '不收',
  })
  expect(outbox.all().get('s1')).toMatchObject({ submission: null, refused: { message: '不收' } })
  const asked = net.seen.length
  await outbox.sendWaiting()
  await attachments.send(hash)
  expect(net.seen).toHaveLength(asked)
  net.state.refuse = ''
  await outbox.retry('s1')
  expect(attachments.all().get(hash)).toMatchObject({ sent: true, refused: null })
})

test('a server that lost a photo it had is sent it again', async () => {
  const on = await device()
  const net = network()
  const { outbox, attachments } = await page(on, net)
  await attachments.add({ county: 'smallton', file: jpeg, name: jpeg.name })
  await attachments.send(hash)
  net.state.held = false
  net.state.received = new Uint8Array()
  await outbox.put(draft())
  expect((await outbox.send('s1')).is).toBe('submitted')
  expect(net.seen.filter((name) => name === 'PUT 0')).toHaveLength(2)
})

test('a photo two drafts name stays until both have gone; one that nothing names goes after 14 days', async () => {
  const on = await device()
  const net = network()
  const { outbox, attachments } = await page(on, net)
  await attachments.add({ county: 'smallton', file: jpeg, name: jpeg.name })
  await outbox.put(draft())
  await outbox.put(draft({ id: 's2', submission: null }))
  await outbox.send('s1')
  expect([...attachments.all().keys()]).toEqual([hash])
  await outbox.remove('s2')
  const kept = attachments.all().get(hash)
  if (kept === undefined) throw new Error('The photo was not kept.')
  const old = { ...kept, addedAt: '2024-01-01T00:00:00.000Z' }
  await on.attachments.put(old)
  expect((await page(on, net)).attachments.all().size).toBe(0)
  expect(await on.files()).toEqual([])
})

test("another person's files stay closed, and a device that keeps nothing still sends", async () => {
  const on = await device()
  const net = network()
  const first = await page(on, net)
  await first.attachments.add({ county: 'smallton', file: jpeg, name: jpeg.name })
  await first.outbox.close()
  await first.outbox.open('u2')
  expect(first.attachments.all().size).toBe(0)

  await rm(on.folder, { recursive: true })
  const full = await page(on, net)
  await full.attachments.add({ county: 'smallton', file: jpeg, name: jpeg.name })
  expect((await full.attachments.send(hash)).is).toBe('sent')
  await mkdir(on.folder)
})
