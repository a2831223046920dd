import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { contentHash } from './content-hash.ts'
import { sha256 } from './sha256.ts'

test('agrees with the platform on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    }),
  )
})

test('agrees with the platform around the block size and on long documents', () => {
  for (const length of [0, 55, 56, 63, 64, 65, 200_000])
    expect(sha256('县'.repeat(length))).toBe(
      createHash('sha256').update('县'.repeat(length)).digest('hex'),
    )
})

test('key order does not change the hash, array order does', async () => {
  expect(await contentHash({ b: 1, a: [1, 2], gone: undefined })).toBe(
    await contentHash({ a: [1, 2], b: 1 }),
  )
  expect(await contentHash({ a: [1, 2] })).not.toBe(await contentHash({ a: [2, 1] }))
})

test('prints as RFC 8785 asks', () => {
  expect(canonicalJson({ '\u20ac': 1e21, '\r': 'é', '1': 1.0, a: [null, true, 4.5e-7] })).toBe(
    '{"\\r":"é","1":1,"a":[null,true,4.5e-7],"€":1e+21}',
  )
  expect(() => canonicalJson({ a: Number.NaN })).toThrow('NaN')
})
