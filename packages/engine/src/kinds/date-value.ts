import { isCivilDate } from '@xiance/schema'
import { fold, isBlank, refused, shown, value, type Decoded } from './behaviour.ts'

/**
 * A civil date `2024-11-20`; `2024/11/20`, `2024.11.20`, `2024年11月20日` and `20241120` are read as the same, and so is the
 * midnight that spreadsheets put behind it.
 */
export function dateOf(raw: unknown): Decoded {
  if (isBlank(raw)) return value(null)
  const date = typeof raw === 'string' ? canonical(spelled(raw), 3) : null
  return date !== null && isCivilDate(date)
    ? value(date)
    : refused('value.not_date', { value: shown(raw) })
}

export function monthOf(raw: unknown): Decoded {
  if (isBlank(raw)) return value(null)
  const month = typeof raw === 'string' ? canonical(raw, 2) : null
  return month !== null && isCivilDate(`${month}-01`)
    ? value(month)
    : refused('value.not_month', { value: shown(raw) })
}

/** A year is text, `2024`; the number 2024 is read as the same. */
export function yearOf(raw: unknown): Decoded {
  if (isBlank(raw)) return value(null)
  const text =
    typeof raw === 'number'
      ? String(raw)
      : typeof raw === 'string'
        ? fold(raw).replace(/年$/, '')
        : ''
  return /^(1[89]|20|21)\d\d$/.test(text)
    ? value(text)
    : refused('value.not_year', { value: shown(raw) })
}

function spelled(raw: string): string {
  return fold(raw)
    .replace(/ 0?0:00(:00)?$/, '')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
}

function canonical(raw: string, parts: 2 | 3): string | null {
  const found = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})?日?)?$/.exec(fold(raw))
  if (found === null) return null
  const [, year = '', month = '', day] = found
  if ((day === undefined) !== (parts === 2)) return null
  return [year, month, ...(day === undefined ? [] : [day])]
    .map((part, index) => (index === 0 ? part : part.padStart(2, '0')))
    .join('-')
}
