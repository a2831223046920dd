import { isBlank, refused, shown, value, type Decoded, type KindBehaviour } from './behaviour.ts'

const address = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/

/** Content addresses of uploaded files, in the order given; a single one may stand alone. */
export function filesOf(raw: unknown): Decoded {
  if (isBlank(raw)) return value(null)
  const ids = typeof raw === 'string' ? [raw] : raw
  if (!Array.isArray(ids) || ids.length > 100)
    return refused('value.not_file', { value: shown(raw) })
  const files: string[] = []
  for (const id of ids as readonly unknown[]) {
    if (typeof id !== 'string' || !address.test(id) || id.includes('..'))
      return refused('value.not_file', { value: shown(id) })
    if (!files.includes(id)) files.push(id)
  }
  return value(files)
}

/** The same addresses, none where the value is not made of them. */
export function filesIn(raw: unknown): readonly string[] {
  const read = filesOf(raw)
  return read.ok && Array.isArray(read.value) ? (read.value as readonly string[]) : []
}

export const countBounds: NonNullable<KindBehaviour['bounds']> = (given, field) => {
  const count = Array.isArray(given) ? given.length : 0
  if (field.max !== undefined && count > field.max)
    return { code: 'value.too_many', params: { max: field.max, count } }
  if (count > 0 && field.min !== undefined && count < field.min)
    return { code: 'value.too_few', params: { min: field.min, count } }
  return null
}

export function filesText(given: unknown, locale: 'zh-CN' | 'en'): string {
  const count = Array.isArray(given) ? given.length : 0
  if (count === 0) return ''
  return locale === 'en' ? `${count} file${count === 1 ? '' : 's'}` : `${count} 个文件`
}
