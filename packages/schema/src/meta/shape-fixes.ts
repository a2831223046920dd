import { changeTo } from '../check/suggest.ts'
import { isRecord } from '../pointer.ts'
import type { IssueFix } from '../problem.ts'
import { isTime, spanRange } from '../time/span.ts'

/** What the author of a value of the wrong type meant: 「20」 → 20, one where several are wanted. */
export function retyped(value: unknown, expected: string): readonly IssueFix[] {
  if (expected === 'number' && typeof value === 'string' && isNumber(value))
    return [changeTo(Number(value))]
  if (expected === 'string' && typeof value === 'number') return [changeTo(String(value))]
  return expected === 'array' && value !== null
    ? [{ label: { 'zh-CN': '改为列表', en: 'Make it a list' }, value: [value] }]
    : []
}

/** 2018年3月5日, 2018/3/5 → 2018-03-05. */
export function timeWritten(text: string): readonly IssueFix[] {
  return proposal(isoTime(text), isTime)
}

/** 2018-2020, 2018年至2020年 → 2018/2020. */
export function spanWritten(text: string): readonly IssueFix[] {
  const parts = text.split(/[至到~～—–]+|(?<=^\d{4})-(?=\d{4}$)|\//).map(isoTime)
  return proposal(parts.join('/'), (span) => spanRange(span) !== null)
}

/** Household-Visit → household_visit. */
export function idWritten(text: string): readonly IssueFix[] {
  const id = text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
  return proposal(id, (candidate) => /^[a-z][a-z0-9_]{0,39}$/.test(candidate))
}

/** The property under the name that is meant, in its place. */
export function renamedProperty(
  parent: unknown,
  path: string,
  { from, to }: { readonly from: string; readonly to: string },
): readonly IssueFix[] {
  if (!isRecord(parent)) return []
  const value = Object.fromEntries(
    Object.entries(parent).map(([key, inner]) => [key === from ? to : key, inner]),
  )
  return [{ ...changeTo(to), path, value }]
}

function proposal(text: string, holds: (text: string) => boolean): readonly IssueFix[] {
  return holds(text) ? [changeTo(text)] : []
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text))
}

function isoTime(text: string): string {
  const [, year = '', month = '', day = ''] =
    /^\s*(\d{4})(?:[年/.-](?:(\d{1,2})(?:[月/.-](?:(\d{1,2})日?)?)?)?)?\s*$/.exec(text) ?? []
  return [year, month.padStart(month === '' ? 0 : 2, '0'), day.padStart(day === '' ? 0 : 2, '0')]
    .filter((part) => part !== '')
    .join('-')
}
