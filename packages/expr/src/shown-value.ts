/** A value as a clerk reads it. */
import type { Type } from './type.ts'
import type { Typed } from './typed.ts'
import { unitText } from './unit-algebra.ts'
import type { Value } from './value.ts'

export const UNKNOWN = '未知'

/** More digits than any figure in a document has; a quotient shows no further. */
const MOST_DIGITS = 6

type Show = (value: Value & {}, typed: Typed) => string

const plain: Show = (value) => (typeof value === 'object' ? '' : String(value))

const SHOWN: { readonly [K in Type['kind']]: Show } = {
  bool: (value) => (value === true ? '是' : '否'),
  num: (value, { type }) => {
    const number = String(Number(Number(value).toFixed(MOST_DIGITS)))
    return type.kind === 'num' ? number + unitText(type.unit) : number
  },
  option: (value, typed) => optionLabel(plain(value, typed), typed),
  options: (value, typed) =>
    Array.isArray(value)
      ? (value as readonly string[]).map((each) => optionLabel(each, typed)).join('、')
      : '',
  text: plain,
  date: plain,
  period: (value, typed) => plain(value, typed).replace('/', ' 至 '),
  record: plain,
  rows: plain,
  blank: plain,
  any: plain,
}

/** `360元`, `肉羊`, `是`; 未知 when it is blank. */
export function shownValue(typed: Typed, value: Value): string {
  return value === null ? UNKNOWN : SHOWN[typed.type.kind](value, typed)
}

function optionLabel(id: string, { type, written }: Typed): string {
  const options = 'list' in type ? written.context.options?.(type.list) : undefined
  return options?.find((option) => option.id === id)?.label ?? id
}
