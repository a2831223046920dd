import { Readable } from 'node:stream'
import type { FileSort } from '@xiance/schema'
import { fileTypeFromStream } from 'file-type'

/** One media type that is taken. */
export interface MediaType {
  readonly type: string
  readonly sort: FileSort
  /** Endings its name may have; the first is added to a name with another. */
  readonly endings: readonly [string, ...string[]]
  /** Browsers show it in a page; everything else is only downloaded. */
  readonly inline: boolean
}

const openXml = 'application/vnd.openxmlformats-officedocument'

/** Media types taken, by what `file-type` calls them; a type that a browser would run (HTML, SVG) is not among them. */
const taken: Readonly<Record<string, MediaType>> = Object.fromEntries(
  [
    media('image', 'image/jpeg', ['jpg', 'jpeg'], true),
    media('image', 'image/png', ['png'], true),
    media('image', 'image/webp', ['webp'], true),
    media('image', 'image/gif', ['gif'], true),
    media('image', 'image/heic', ['heic']),
    media('image', 'image/heif', ['heif', 'heic']),
    media('document', 'application/pdf', ['pdf']),
    media('document', `${openXml}.wordprocessingml.document`, ['docx']),
    media('document', `${openXml}.spreadsheetml.sheet`, ['xlsx']),
    media('document', `${openXml}.presentationml.presentation`, ['pptx']),
    media('document', 'application/vnd.oasis.opendocument.text', ['odt']),
    media('document', 'application/vnd.oasis.opendocument.spreadsheet', ['ods']),
    media('document', 'application/x-cfb', ['doc', 'xls', 'ppt', 'wps', 'et', 'dps']),
    media('audio', 'audio/mpeg', ['mp3']),
    media('audio', 'audio/x-m4a', ['m4a']),
    media('audio', 'audio/mp4', ['m4a', 'mp4']),
    media('audio', 'audio/aac', ['aac']),
    media('audio', 'audio/amr', ['amr']),
    media('audio', 'audio/wav', ['wav']),
    media('audio', 'audio/ogg', ['ogg', 'oga']),
    media('audio', 'audio/ogg; codecs=opus', ['opus', 'ogg']),
    media('video', 'video/mp4', ['mp4', 'm4v']),
    media('video', 'video/quicktime', ['mov']),
    media('video', 'video/webm', ['webm']),
    media('video', 'video/3gpp', ['3gp']),
    media('video', 'video/3gpp2', ['3g2']),
  ].map((one) => [one.type, one]),
)

/** What the bytes are, whatever their name says; null for a type that is not taken. */
export async function mediaTypeOf(bytes: AsyncIterable<Uint8Array>): Promise<MediaType | null> {
  const found = await fileTypeFromStream(
    Readable.toWeb(Readable.from(bytes, { objectMode: false })),
  )
  return found === undefined ? null : mediaTypeNamed(found.mime)
}

export function mediaTypeNamed(type: string): MediaType | null {
  return Object.hasOwn(taken, type) ? (taken[type] ?? null) : null
}

/** The sort a declared media type belongs to; null when it says nothing, as phones often do. */
export function declaredSort(type: string): FileSort | null {
  const [family = ''] = type.split('/')
  if (family === 'image' || family === 'audio' || family === 'video') return family
  return family === 'application' && type !== 'application/octet-stream' ? 'document' : null
}

function media(
  sort: FileSort,
  type: string,
  endings: readonly [string, ...string[]],
  inline = false,
): MediaType {
  return { type, sort, endings, inline }
}
