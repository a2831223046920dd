import * as z from 'zod'
import type { Citation } from '../citation.ts'
import type { Freq, Text } from '../text.ts'
import { isTime, spanRange } from '../time/span.ts'

/** Lower-case identifier. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, { error: 'id' })
  .meta({ description: 'Identifier, unique in its parent, never reused.' })

export const text = z.union([
  z.string().min(1),
  z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().exactOptional() }),
]) satisfies z.ZodType<Text>

export const formula = z
  .string()
  .min(1)
  .max(4000)
  .meta({ description: 'Formula of the Xiance formula language.' })

/** What a JSON Schema can say of a time; whether the day is in the calendar it cannot. */
const timePattern =
  '\\d{4}(?:-(?:H[12]|Q[1-4]|W(?:0[1-9]|[1-4]\\d|5[0-3])|(?:0[1-9]|1[0-2])(?:-(?:H[12]|0[1-9]|[12]\\d|3[01]))?))?'

export const time = z
  .string()
  .refine(isTime, { error: 'time' })
  .meta({
    pattern: `^${timePattern}$`,
    description: 'ISO date cut to its precision: 2018, 2018-H1, 2018-Q3, 2018-08, 2018-08-31.',
  })

export const span = z
  .string()
  .refine((value) => spanRange(value) !== null, { error: 'span' })
  .meta({
    pattern: `^(?:${timePattern}|\\.\\.)(?:/(?:${timePattern}|\\.\\.))?$`,
    description: 'A time, or two joined by /; .. leaves an end open.',
  })

export const freq = z.enum([
  'day',
  'week',
  'halfMonth',
  'month',
  'quarter',
  'halfYear',
  'year',
]) satisfies z.ZodType<Freq>

const citation = z
  .strictObject({ doc: id, quote: z.string(), at: z.string().exactOptional() })
  .meta({ id: 'Citation' }) satisfies z.ZodType<Citation>

export const cited = {
  source: z.union([citation, z.array(citation)]).exactOptional(),
  note: text.exactOptional(),
}

export const named = { id, title: text, alias: z.array(text).exactOptional(), ...cited }
