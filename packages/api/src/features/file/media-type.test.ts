import { expect, test } from 'vitest'
import { declaredSort, mediaTypeOf } from './media-type.ts'

const hex = (text: string) => Uint8Array.fromHex(text.replaceAll(' ', ''))
const text = (said: string) => new TextEncoder().encode(said)
const found = async (bytes: Uint8Array) =>
  (
    await mediaTypeOf(
      (async function* pieces() {
        yield bytes.subarray(0, 3)
        yield bytes.subarray(3)
      })(),
    )
  )?.type ?? null

test('bytes say what they are, however they are named', async () => {
  expect(await found(hex('ffd8ffe0 0010 4a464946 00010100'))).toBe('image/jpeg')
  expect(await found(text('%PDF-1.7\n%âãÏÓ'))).toBe('application/pdf')
})

test('what a browser would run, an archive, a program and plain text are not taken', async () => {
  expect(await found(text('<!doctype html><script>alert(1)</script>'))).toBeNull()
  expect(
    await found(text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')),
  ).toBeNull()
  expect(await found(hex('504b0506 00000000 00000000 00000000 00000000 0000'))).toBeNull()
  expect(await found(hex('4d5a9000 03000000 04000000 ffff0000'))).toBeNull()
  expect(await found(text('姓名,电话\n'))).toBeNull()
  expect(await found(new Uint8Array())).toBeNull()
})

test('a declared type gives its sort, a shrug gives none', () => {
  expect(
    ['image/jpeg', 'application/pdf', 'video/mp4', '', 'application/octet-stream'].map(
      declaredSort,
    ),
  ).toEqual(['image', 'document', 'video', null, null])
})
