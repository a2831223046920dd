import { createStore, entries } from 'idb-keyval'
import { expect, test } from 'vitest'
import { sealedFiles } from './sealed-files.ts'

const photo = {
  hash: 'a'.repeat(64),
  user: 'u1',
  county: 'hangjin',
  name: '刘某某家门前.jpg',
  type: 'image/jpeg',
  size: 17,
  addedAt: '2024-11-20T02:00:00.000Z',
  sent: false,
  refused: null,
}

test('a photo outlives the page, sealed with its name, and only its owner gets it back', async () => {
  await sealedFiles.put(photo, new Blob(['bytes of a photo!'], { type: 'image/jpeg' }))
  await sealedFiles.put({ ...photo, sent: true })
  expect(await sealedFiles.read('u2')).toEqual([])
  expect(await sealedFiles.read('u1')).toEqual([{ ...photo, sent: true }])
  const bytes = await sealedFiles.bytes(photo)
  expect([bytes?.type, await bytes?.text()]).toEqual(['image/jpeg', 'bytes of a photo!'])

  const kept = await Promise.all(
    ['xiance-portal-files', 'xiance-portal-file-bytes'].map((name) => stored(name)),
  )
  expect(kept.join('')).not.toContain('bytes of a photo!')
  expect(kept.join('')).not.toContain('门前')

  await sealedFiles.remove(photo)
  expect(await sealedFiles.read('u1')).toEqual([])
  expect(await sealedFiles.bytes(photo)).toBeNull()
})

/** Everything a database holds, its bytes read as text. */
async function stored(database: string): Promise<string> {
  const found = await entries<string, object>(createStore(database, 'kept'))
  const text = (value: unknown): string => {
    if (value instanceof ArrayBuffer) return new TextDecoder().decode(value)
    if (typeof value !== 'object' || value === null) return String(value)
    return Object.values(value).map(text).join(' ')
  }
  return found.map(([id, value]) => `${id} ${text(value)}`).join(' ')
}
