import { bankCardKind } from './bank-card.ts'
import { booleanKind } from './boolean.ts'
import { cascadeKind } from './cascade.ts'
import { choiceKind } from './choice.ts'
import { choicesKind } from './choices.ts'
import { computedKind } from './computed.ts'
import { dateKind } from './date.ts'
import { decimalKind } from './decimal.ts'
import { fileKind } from './file.ts'
import { idCardKind } from './id-card.ts'
import { integerKind } from './integer.ts'
import { locationKind } from './location.ts'
import { longTextKind } from './long-text.ts'
import { moneyKind } from './money.ts'
import { monthKind } from './month.ts'
import { noteKind } from './note.ts'
import { percentKind } from './percent.ts'
import { periodKind } from './period.ts'
import { phoneKind } from './phone.ts'
import { photoKind } from './photo.ts'
import { referenceKind } from './reference.ts'
import { regionKind } from './region.ts'
import { rowsKind } from './rows.ts'
import { signatureKind } from './signature.ts'
import { textKind } from './text.ts'
import { yearKind } from './year.ts'
import type { KindDefinition } from './definition.ts'
import type { Kind } from './kind.ts'

/** What each field kind is; a missing kind does not compile. */
export const kinds: { readonly [K in Kind]: KindDefinition<K> } = {
  text: textKind,
  longText: longTextKind,
  integer: integerKind,
  decimal: decimalKind,
  money: moneyKind,
  percent: percentKind,
  date: dateKind,
  month: monthKind,
  year: yearKind,
  period: periodKind,
  boolean: booleanKind,
  choice: choiceKind,
  choices: choicesKind,
  cascade: cascadeKind,
  region: regionKind,
  idCard: idCardKind,
  phone: phoneKind,
  bankCard: bankCardKind,
  reference: referenceKind,
  rows: rowsKind,
  file: fileKind,
  photo: photoKind,
  location: locationKind,
  signature: signatureKind,
  computed: computedKind,
  note: noteKind,
}
