import type { MediaType } from './media-type.ts'

const longest = 120

/** The name a file is kept under: no path, no control or direction marks, and an ending that says what its bytes are. */
export function fileName(given: string, { endings }: Pick<MediaType, 'endings'>): string {
  const plain = given
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"*:<>?|]/gu, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const dot = plain.lastIndexOf('.')
  const ending = dot < 0 ? '' : plain.slice(dot + 1).toLowerCase()
  const right = endings.includes(ending)
  const stem = Array.from(right ? plain.slice(0, dot) : plain)
    .slice(0, longest)
    .join('')
  return `${stem === '' ? 'file' : stem}.${right ? ending : endings[0]}`
}
