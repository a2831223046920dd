import { kinds as behaviours } from '@xiance/engine'
import type { Path } from '@xiance/engine'
import { textIn, type Field } from '@xiance/schema'
import type { KindView } from '../field/control.ts'
import { unitOf } from '../field/unit-of.ts'
import type { FormContextValue } from '../form/form-context.ts'
import { cellText } from './cell-text.ts'

/** One column of a ledger, laid out once. */
export interface LedgerColumn {
  readonly id: string
  readonly field: Field
  readonly view: KindView
  readonly title: string
  readonly unit: string | undefined
  /** Set flush right. */
  readonly numeric: boolean
  /** A formula's result: shown, copied, never written. */
  readonly computed: boolean
  /** Pixels at the normal text size. */
  readonly width: number
}

/** Rows looked at to find how wide a column must be. */
const sampled = 60
const narrowest = 88
/** Room for words that the host gives later. */
const named = 170
const widest = 260
/** A longer title takes a second line. */
const wrapped = 8 * 14
/** What stands in a title beside its words: padding, the filter's button. */
const beside = 54
/** What stands in a cell beside its words: padding, room for a mark. */
const inside = 40

/** The columns of a repeat table, notes left out; each as wide as its title and its first rows need. */
export function ledgerColumns(
  table: Path,
  context: FormContextValue,
  filled: boolean,
): readonly LedgerColumn[] {
  const { state, kinds, locale } = context
  const node = state.node(table)
  const rows = filled ? node.rows.slice(0, sampled) : []
  return (node.field.rows ?? []).flatMap((field) => {
    const view = kinds[field.kind]
    if (view.says === 'nothing') return []
    const title = textIn(field.title, locale)
    const unit = unitOf(field, context, view.cell?.unit)
    const nodes = rows.map((row) => state.node(`${table}/${row}/${field.id}`))
    const texts = nodes.map((one) => cellText(one, context))
    const head = Math.min(breadth(title), wrapped) + (unit === undefined ? 0 : breadth(unit) + 6)
    const needed = Math.max(head + beside, ...texts.map((text) => breadth(text) + inside))
    return {
      id: field.id,
      field,
      view,
      title,
      unit,
      numeric: view.cell?.numeric === true || nodes.some(({ value }) => typeof value === 'number'),
      computed: behaviours[field.kind].holds === 'result',
      width: Math.min(
        widest,
        Math.max(view.nameOf === undefined ? narrowest : named, Math.ceil(needed)),
      ),
    }
  })
}

/** Pixels a text takes at 14 px: a Chinese character is as wide as it is high. */
function breadth(text: string): number {
  let pixels = 0
  for (const letter of text) pixels += letter.charCodeAt(0) < 0x2e80 ? 8 : 14
  return pixels
}
