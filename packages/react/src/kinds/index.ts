import type { Kind } from '@xiance/schema'
import type { KindView } from '../field/control.ts'
import { bankCardView } from './bank-card.tsx'
import { booleanView } from './boolean.tsx'
import { cascadeView } from './cascade.tsx'
import { choiceView } from './choice.tsx'
import { choicesView } from './choices.tsx'
import { computedView } from './computed.tsx'
import { dateView } from './date.tsx'
import { decimalView } from './decimal.tsx'
import { fileView } from './file.tsx'
import { idCardView } from './id-card.tsx'
import { integerView } from './integer.tsx'
import { locationView } from './location.tsx'
import { longTextView } from './long-text.tsx'
import { moneyView } from './money.tsx'
import { monthView } from './month.tsx'
import { noteView } from './note.tsx'
import { percentView } from './percent.tsx'
import { periodView } from './period.tsx'
import { phoneView } from './phone.tsx'
import { photoView } from './photo.tsx'
import { referenceView } from './reference.tsx'
import { regionView } from './region.tsx'
import { rowsView } from './rows.tsx'
import { signatureView } from './signature.tsx'
import { textView } from './text.tsx'
import { yearView } from './year.tsx'

/** How each field kind is shown; a form may replace any of them. */
export type Kinds = { readonly [K in Kind]: KindView }

/** The controls of this package; a missing kind does not compile. */
export const kindViews: Kinds = {
  text: textView,
  longText: longTextView,
  integer: integerView,
  decimal: decimalView,
  money: moneyView,
  percent: percentView,
  date: dateView,
  month: monthView,
  year: yearView,
  period: periodView,
  boolean: booleanView,
  choice: choiceView,
  choices: choicesView,
  cascade: cascadeView,
  region: regionView,
  idCard: idCardView,
  phone: phoneView,
  bankCard: bankCardView,
  reference: referenceView,
  rows: rowsView,
  file: fileView,
  photo: photoView,
  location: locationView,
  signature: signatureView,
  computed: computedView,
  note: noteView,
}
