import type { Kind } from '@xiance/schema'
import type { KindBehaviour } from './behaviour.ts'
import { bankCard } from './bank-card.ts'
import { boolean } from './boolean.ts'
import { cascade } from './cascade.ts'
import { choice } from './choice.ts'
import { choices } from './choices.ts'
import { computed } from './computed.ts'
import { date } from './date.ts'
import { decimal } from './decimal.ts'
import { file } from './file.ts'
import { idCard } from './id-card.ts'
import { integer } from './integer.ts'
import { location } from './location.ts'
import { longText } from './long-text.ts'
import { money } from './money.ts'
import { month } from './month.ts'
import { note } from './note.ts'
import { percent } from './percent.ts'
import { period } from './period.ts'
import { phone } from './phone.ts'
import { photo } from './photo.ts'
import { reference } from './reference.ts'
import { region } from './region.ts'
import { rows } from './rows.ts'
import { signature } from './signature.ts'
import { text } from './text.ts'
import { year } from './year.ts'

/** How each field kind reads, shows and bounds its values; a missing kind does not compile. */
export const kinds: { readonly [K in Kind]: KindBehaviour } = {
  text,
  longText,
  integer,
  decimal,
  money,
  percent,
  date,
  month,
  year,
  period,
  boolean,
  choice,
  choices,
  cascade,
  region,
  idCard,
  phone,
  bankCard,
  reference,
  rows,
  file,
  photo,
  location,
  signature,
  computed,
  note,
}
