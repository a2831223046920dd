import type { Value } from '@xiance/expr'
import type { Field } from '@xiance/schema'
import { kinds } from '../kinds/index.ts'
import type { Params } from '../kinds/behaviour.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { isUnknownWord } from './unknown-word.ts'

export interface TextReading {
  /** null for a blank, an unknown answer and for text that is none. */
  readonly value: Value
  readonly unknown: boolean
  /** Why the text is no answer here: unreadable, or outside the field's own bounds. */
  readonly problem: { readonly code: string; readonly params: Params } | null
}

/** Reads one cell of a table written by people: options and 是/否 by their words, 不清楚 where the field takes it. */
export function readText(
  linked: Pick<LinkedConfig, 'list'>,
  field: Field,
  given: { readonly text: string; readonly today: string },
): TextReading {
  const text = given.text.trim()
  if (field.unknown === true && isUnknownWord(text))
    return { value: null, unknown: true, problem: null }
  const { decode, bounds } = kinds[field.kind]
  const read = decode(text, field, { list: linked.list, today: given.today, labels: true })
  if (!read.ok)
    return { value: null, unknown: false, problem: { code: read.code, params: read.params } }
  const { value } = read
  return {
    value,
    unknown: false,
    problem: value === null ? null : (bounds?.(value, field) ?? null),
  }
}
