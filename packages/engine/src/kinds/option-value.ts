import { textIn, type Field, type List, type Option } from '@xiance/schema'
import {
  refused,
  shown,
  value,
  type Decoded,
  type FormatContext,
  type KindContext,
  type SampleContext,
} from './behaviour.ts'

/** The id of an option of the field's list; by label too where the context allows it. */
export function optionOf(raw: unknown, field: Field, context: KindContext): Decoded {
  const list = field.list === undefined ? undefined : context.list(field.list)
  if (typeof raw !== 'string') return refused('value.not_option', { value: shown(raw) })
  const option = find(list, raw.trim(), context.labels === true)
  if (option === undefined) return refused('value.not_option', { value: shown(raw) })
  if (context.today !== null && retired(option, context.today))
    return refused('value.option_retired', { value: textIn(option.title, 'zh-CN') })
  return value(option.id)
}

/** Options offered on a day, in the list's order. */
export function offered(list: List | undefined, today: string): readonly Option[] {
  return (list?.options ?? []).filter((option) => !retired(option, today))
}

/** The first option offered that is no parent of others. */
export function firstOption(
  { list }: Field,
  context: Pick<SampleContext, 'list' | 'today'>,
): string | null {
  const options = offered(list === undefined ? undefined : context.list(list), context.today)
  return options.find(({ id }) => options.every(({ parent }) => parent !== id))?.id ?? null
}

export function optionLabel(id: unknown, field: Field, context: FormatContext): string {
  if (typeof id !== 'string') return ''
  const list = field.list === undefined ? undefined : context.list(field.list)
  const option = list?.options.find((one) => one.id === id)
  return option === undefined ? id : textIn(option.title, context.locale)
}

function find(list: List | undefined, raw: string, labels: boolean): Option | undefined {
  const byId = list?.options.find((option) => option.id === raw)
  if (byId !== undefined || !labels) return byId
  const named = (list?.options ?? []).filter((option) =>
    [option.title, ...(option.alias ?? [])].some(
      (text) => textIn(text, 'zh-CN') === raw || textIn(text, 'en') === raw,
    ),
  )
  return named.length === 1 ? named[0] : undefined
}

function retired(option: Option, today: string): boolean {
  return (
    (option.to !== undefined && option.to < today.slice(0, option.to.length)) ||
    (option.from !== undefined && option.from > today.slice(0, option.from.length))
  )
}
