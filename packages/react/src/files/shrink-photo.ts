import type { Upload } from '@xiance/schema'
import { FileUnfit } from './file-unfit.ts'
import { drawStamp, stampLines } from './photo-stamp.ts'

/** How a photo is made small where the config does not say: writing on a form stays legible, most are below 400 kB. */
const usual = { longEdge: 1600, quality: 0.8 } as const

/**
 * The photo upright, no longer than the field allows, as a JPEG drawn anew: nothing the camera wrote beside the picture
 * (place, device, time) is left. Throws `FileUnfit` for what the browser cannot show.
 */
export async function shrinkPhoto(photo: File, upload: Upload = {}): Promise<File> {
  const { longEdge = usual.longEdge, quality = usual.quality, stamp = [] } = upload
  const picture = await decoded(photo)
  const scale = Math.min(1, longEdge / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d', { alpha: false })
  if (pen === null) throw unreadable
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  if (stamp.length > 0) drawStamp(pen, await stampLines(stamp))
  const jpeg = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', quality),
  )
  if (jpeg === null) throw unreadable
  return new File([jpeg], `${photo.name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' })
}

const unreadable = new FileUnfit('unreadable', { size: 0, limit: 0 })

async function decoded(photo: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(photo, { imageOrientation: 'from-image' })
  } catch {
    throw unreadable
  }
}
