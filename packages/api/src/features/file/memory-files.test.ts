import { expect, test } from 'vitest'
import { memoryFiles } from './memory-files.ts'

test('bytes are taken only where the last ones ended, and kept once they are whole', async () => {
  const files = memoryFiles()
  const key = { county: 'shishan', user: 'u1', hash: 'a'.repeat(64) }
  expect(await files.append(key, 0, Uint8Array.of(1, 2))).toBe(2)
  expect(await files.append(key, 0, Uint8Array.of(9))).toBe(2)
  expect(await files.append(key, 2, Uint8Array.of(3))).toBe(3)
  expect(await files.unfinished(key)).toEqual({ uploads: 1, bytes: 3 })
  await files.keep(key)
  expect([await files.received(key), await files.has(key)]).toEqual([0, true])
  const back = await new Response(await files.open(key)).arrayBuffer()
  expect(new Uint8Array(back)).toEqual(Uint8Array.of(1, 2, 3))
  await files.append({ ...key, user: 'u2' }, 0, Uint8Array.of(1))
  expect(await files.forget('shishan', new Date(0))).toBe(0)
  expect(await files.forget('shishan', new Date(Date.now() + 1000))).toBe(1)
  await files.remove(key)
  expect(await files.open(key)).toBeNull()
})
