import { expect, test } from 'vitest'
import { FileUnfit } from './file-unfit.ts'
import { shrinkPhoto } from './shrink-photo.ts'

/** A picture with a red left half and a blue right one, as a camera would write it. */
async function camera(width: number, height: number, exif = true): Promise<File> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('This browser does not draw.')
  pen.fillStyle = '#f00'
  pen.fillRect(0, 0, width / 2, height)
  pen.fillStyle = '#00f'
  pen.fillRect(width / 2, 0, width / 2, height)
  const drawn = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', 0.95),
  )
  const bytes = new Uint8Array((await drawn?.arrayBuffer()) ?? new ArrayBuffer(0))
  const parts = exif ? [bytes.slice(0, 2), turnedWithPlace(), bytes.slice(2)] : [bytes]
  return new File(parts, '门前.HEIC.jpeg', { type: 'image/jpeg' })
}

/** EXIF that says: held upright (orientation 6), and taken at a place. */
function turnedWithPlace(): Uint8Array<ArrayBuffer> {
  const words = (...values: readonly number[]) =>
    values.flatMap((value) => [value >> 8, value & 255])
  const long = (value: number) => words(value >>> 16, value & 0xffff)
  const entry = (tag: number, type: number, value: readonly number[]) => [
    ...words(tag, type),
    ...long(type === 2 ? 2 : 1),
    ...value,
  ]
  const tiff = [
    ...words(0x4d4d, 42),
    ...long(8),
    ...words(2),
    ...entry(0x0112, 3, words(6, 0)),
    ...entry(0x8825, 4, long(38)),
    ...long(0),
    ...words(1),
    ...entry(0x0001, 2, words(0x4e00, 0)),
    ...long(0),
    ...new TextEncoder().encode('GPS 39.83N 108.72E'),
  ]
  const body = [...new TextEncoder().encode('Exif\0\0'), ...tiff]
  return Uint8Array.from([0xff, 0xe1, ...words(body.length + 2), ...body])
}

async function seen(photo: Blob, at: (width: number, height: number) => readonly [number, number]) {
  const picture = await createImageBitmap(photo, { imageOrientation: 'none' })
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  const pen = canvas.getContext('2d')
  pen?.drawImage(picture, 0, 0)
  const [x, y] = at(picture.width, picture.height)
  const [red = 0, , blue = 0] = pen?.getImageData(x, y, 1, 1).data ?? []
  return {
    width: picture.width,
    height: picture.height,
    colour: red > blue ? 'red' : 'blue',
    red,
    blue,
  }
}

async function textOf(photo: Blob): Promise<string> {
  return new TextDecoder('latin1').decode(await photo.arrayBuffer())
}

test('a photo is made small, stands upright, and says nothing about where it was taken', async () => {
  const taken = await camera(3200, 2400)
  expect(await textOf(taken)).toContain('GPS 39.83N')
  const small = await shrinkPhoto(taken)
  expect(small).toMatchObject({ name: '门前.HEIC.jpg', type: 'image/jpeg' })
  expect(small.size).toBeLessThan(taken.size)
  const top = await seen(small, (width) => [width / 2, 100])
  const bottom = await seen(small, (width, height) => [width / 2, height - 100])
  expect([top.width, top.height, top.colour, bottom.colour]).toEqual([1200, 1600, 'red', 'blue'])
  const text = await textOf(small)
  expect(text).not.toContain('Exif')
  expect(text).not.toContain('GPS')
})

test('the config says how small; a small photo is not made larger', async () => {
  const taken = await camera(1000, 500, false)
  const tiny = await seen(await shrinkPhoto(taken, { longEdge: 400, quality: 0.5 }), () => [1, 1])
  expect([tiny.width, tiny.height]).toEqual([400, 200])
  const same = await seen(await shrinkPhoto(taken), () => [1, 1])
  expect([same.width, same.height]).toEqual([1000, 500])
})

test('the time is written into the picture only where the config asks', async () => {
  const taken = await camera(800, 600, false)
  const corner = (width: number, height: number) => [width - 5, height - 5] as const
  const plain = await seen(await shrinkPhoto(taken), corner)
  const stamped = await seen(await shrinkPhoto(taken, { stamp: ['time'] }), corner)
  expect(plain.blue).toBeGreaterThan(240)
  expect(stamped.blue).toBeLessThan(150)
})

test('what the browser cannot show is refused by name', async () => {
  const broken = new File(['no picture'], 'x.jpg', { type: 'image/jpeg' })
  const shrinking = shrinkPhoto(broken)
  await expect(shrinking).rejects.toBeInstanceOf(FileUnfit)
  await expect(shrinking).rejects.toMatchObject({ code: 'unreadable' })
})
