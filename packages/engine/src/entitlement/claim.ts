import type { Env, Frame, Row } from '@xiance/expr'
import { periodOf, periodRange, textIn, type DateRange, type Field } from '@xiance/schema'
import type { LinkedConfig } from '../linking/link.ts'
import type { Missing } from '../client/entitlement.ts'
import type { CompiledFormula } from '../linking/formula.ts'
import { missingAnswers } from '../record/missing-answers.ts'
import { kinds } from '../kinds/index.ts'
import { completeRecord, recordAt } from '../record/complete-record.ts'
import { environment } from '../record/environment.ts'
import type { Reading } from '../record/parameters.ts'
import type { LinkedLine, LinkedSubsidy } from './linked-subsidy.ts'
import type { PaidBefore } from './paid-before.ts'
import { rowId } from '../record/row-id.ts'

/** One record asked about on one day. */
export interface Case {
  readonly linked: LinkedConfig
  readonly record: Row
  readonly fields: readonly Field[]
  readonly on: string
  /** Payments that went before, to it and to its lineage. */
  readonly before: readonly PaidBefore[]
}

/** Something a subsidy line may pay for: one row, or the record itself. */
export interface Claim {
  readonly of: LinkedSubsidy
  readonly line: LinkedLine
  /** Path of the row; null for the record. */
  readonly path: string | null
  readonly label: string
  /** Day that dates it: of its row, else the day asked about. */
  readonly date: string
  readonly frame: Frame
  /** Parameters read so far, with the entry that answered. */
  readonly readings: {
    readonly id: string
    readonly keys: readonly string[]
    readonly reading: Reading
  }[]
}

/** A row that cannot be told to count or not, and why. */
export interface Open {
  readonly line: LinkedLine
  readonly missing: readonly Missing[]
}

/** The days a subsidy is paid for around the day asked about. */
export function periodFor(subsidy: LinkedSubsidy['subsidy'], on: string): DateRange {
  return subsidy.per === 'once'
    ? { from: '0001-01-01', to: '9999-12-31' }
    : periodRange(periodOf(on, subsidy.per))
}

/** Frame of the record as it stood on a day. */
export function recordFrame(
  asked: Case,
  of: LinkedSubsidy,
  given: { readonly date: string; readonly readings?: Claim['readings'] },
): Frame {
  const env: Env = environment(asked.linked, {
    today: asked.on,
    date: () => given.date,
    period: periodFor(of.subsidy, asked.on),
    ...(given.readings === undefined
      ? {}
      : { onParameter: (id, keys, reading) => given.readings?.push({ id, keys, reading }) }),
  })
  return { row: completeRecord(asked.fields, recordAt(asked.record, given.date)), up: null, env }
}

/** All claims of a line, and the rows of which it is unknown whether they count. */
export function claimsOf(
  asked: Case,
  of: LinkedSubsidy,
  line: LinkedLine,
): { readonly claims: readonly Claim[]; readonly open: readonly Open[] } {
  const { each, table } = line
  if (each === null) {
    const readings: Claim['readings'] = []
    const frame = recordFrame(asked, of, { date: asked.on, readings })
    return {
      claims: [
        {
          of,
          line,
          path: null,
          label: textIn(line.line.title, 'zh-CN'),
          date: asked.on,
          frame,
          readings,
        },
      ],
      open: [],
    }
  }
  const outer = recordFrame(asked, of, { date: asked.on })
  const rows = outer.row[each.table]
  if (!Array.isArray(rows))
    return { claims: [], open: [{ line, missing: tableMissing(asked, each.table) }] }
  const claims: Claim[] = []
  const open: Open[] = []
  for (const [index, row] of (rows as readonly Row[]).entries()) {
    const readings: Claim['readings'] = []
    const day = line.date === null ? null : row[line.date]
    const date = typeof day === 'string' ? day.padEnd(7, '-01').padEnd(10, '-01') : asked.on
    const up = recordFrame(asked, of, { date, readings })
    const path = `/${each.table}/${rowId(row, index)}`
    const frame: Frame = { row, up, env: up.env, path, index: index + 1 }
    const counts = each.keeps(frame)
    if (counts === true)
      claims.push({
        of,
        line,
        path,
        label: rowLabel(asked, table, { row, index, date: line.date }),
        date,
        frame,
        readings,
      })
    else if (counts === null)
      open.push({
        line,
        missing: placed(asked, missingAnswers(asked.linked, each.filters, frame), { table, frame }),
      })
  }
  return { claims, open }
}

/** Answers a claim's formulas still want; those of its row are named with the words of the row. */
export function missingOf(
  asked: Case,
  claim: Claim,
  formulas: readonly (CompiledFormula | null)[],
): readonly Missing[] {
  return placed(asked, missingAnswers(asked.linked, formulas, claim.frame), {
    table: claim.line.table,
    frame: claim.frame,
  })
}

/** 肉羊 2024-09-12: the row's options and its date, never a private field; else its number. */
function rowLabel(
  asked: Case,
  table: Field | null,
  given: { readonly row: Row; readonly index: number; readonly date: string | null },
): string {
  const words = (table?.rows ?? []).flatMap((column) => {
    if (column.private !== undefined || (column.list === undefined && column.id !== given.date))
      return []
    const text = kinds[column.kind].format(given.row[column.id] ?? null, column, {
      list: asked.linked.list,
      locale: 'zh-CN',
    })
    return text === '' ? [] : [text]
  })
  return words.length === 0 ? `第 ${given.index + 1} 行` : words.join(' ')
}

/** A table is not complete because its gate is unanswered, or because it was answered yes and no row was given. */
function tableMissing(asked: Case, table: string): readonly Missing[] {
  const field = asked.fields.find(({ id }) => id === table)
  const gate = asked.fields.find(({ id }) => id === field?.gate)
  const named = gate !== undefined && (asked.record[gate.id] ?? null) === null ? gate : field
  return named === undefined ? [] : [{ path: `/${named.id}`, label: textIn(named.title, 'zh-CN') }]
}

function placed(
  asked: Case,
  missing: readonly Missing[],
  at: { readonly table: Field | null; readonly frame: Frame },
): readonly Missing[] {
  const { table, frame } = at
  if (table === null || frame.path === undefined) return missing
  const words = rowLabel(asked, table, {
    row: frame.row,
    index: (frame.index ?? 1) - 1,
    date: null,
  })
  return missing.map(({ path, label }) => ({
    path,
    label: path.startsWith(`${frame.path}/`)
      ? `${textIn(table.title, 'zh-CN')} ${words} ${label}`
      : label,
  }))
}
