import type { Row } from '@xiance/expr'
import type { Problem } from '@xiance/schema'
import { askedFields } from '../form/linked-form.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { decodeFields } from './decode-fields.ts'

/** Reads answers from outside: unknown fields and wrong types are problems, what remains is typed. The same on phone and server. */
export function decodeAnswers(
  linked: LinkedConfig,
  form: string,
  json: unknown,
  at: { readonly today?: string; readonly labels?: boolean } = {},
): { readonly answers: Row; readonly problems: readonly Problem[] } {
  const { row, problems } = decodeFields(json, askedFields(linked.form(form)), {
    context: {
      list: linked.list,
      today: at.today ?? null,
      ...(at.labels === true ? { labels: true } : {}),
    },
    unknownField: 'submission.unknown_field',
  })
  return { answers: row, problems }
}

/** Answers as JSON: blanks left out, everything else as it is. */
export function encode(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null && value !== undefined),
  )
}
