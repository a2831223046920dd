import type { Frame, Row } from '@xiance/expr'
import { citationsOf, type Citation, type Verdict } from '@xiance/schema'
import type { Assessment, ItemVerdict } from '../client/assessment.ts'
import type { CompiledFormula } from '../linking/formula.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { missingAnswers } from '../record/missing-answers.ts'
import { within } from '../rules/within.ts'
import type { LinkedChecklist, LinkedItem } from './linked-checklist.ts'
import { settle, type ItemAnswers } from './settle.ts'
import { rowId } from '../record/row-id.ts'

/** A verdict with what the register alone says, and the objection that overturned it. */
type Judged = Verdict & Pick<ItemVerdict, 'ledger' | 'objection'>

/** Judges the record of a frame; the verdict of the whole and of every item that applies. */
export function judged(
  { root }: LinkedChecklist,
  frame: Frame,
  given: { readonly answers: ItemAnswers; readonly linked: Pick<LinkedConfig, 'group'> },
): Assessment {
  const items: ItemVerdict[] = []
  const verdict = judge(root, frame, { ...given, items, organs: root.item.organs ?? [] })
  return { verdict: verdict ?? unknown(['answer']), items }
}

interface Judging {
  readonly linked: Pick<LinkedConfig, 'group'>
  readonly answers: ItemAnswers
  /** Verdicts of all items below the checklist, parents before their parts. */
  readonly items: ItemVerdict[]
  /** Responsible organs, inherited by items that name none. */
  readonly organs: readonly string[]
}

/** null: the item does not apply to this record. */
function judge(linked: LinkedItem, frame: Frame, judging: Judging): Judged | null {
  const organs = linked.item.organs ?? judging.organs
  const place = judging.items.length
  const verdict = overRows(linked, frame, { ...judging, organs })
  if (verdict === null) {
    judging.items.length = place
    return null
  }
  const sources = [...citationsOf(linked.item), ...verdict.sources]
  const whole = { ...verdict, sources }
  if (linked.path !== '') judging.items.splice(place, 0, { ...whole, id: linked.path, organs })
  return whole
}

function overRows(linked: LinkedItem, frame: Frame, judging: Judging): Judged | null {
  if (linked.each === null) return judgeOne(linked, frame, judging)
  const rows = frame.row[linked.each.table]
  if (!Array.isArray(rows))
    return asked(linked, judging) ?? unknown(['answer'], [`/${linked.each.table}`])
  const { each } = linked
  const quiet: Judging = { ...judging, items: [] }
  const verdicts = (rows as readonly Row[]).flatMap((row, index) => {
    const inner: Frame = {
      row,
      up: frame,
      env: frame.env,
      path: `${frame.path ?? ''}/${each.table}/${rowId(row, index)}`,
      index: index + 1,
    }
    const keeps = each.keeps(inner)
    if (keeps === false) return []
    const verdict =
      keeps === null
        ? (asked(linked, judging) ?? unknown(['answer'], pathsOf(judging, each.filters, inner)))
        : judgeOne(linked, inner, quiet)
    return verdict === null ? [] : [verdict]
  })
  return verdicts.length === 0 ? null : { ...combined(verdicts), ...ofRows(verdicts) }
}

/** What the register says of all rows together, and what was said against it. */
function ofRows(verdicts: readonly Judged[]): Pick<Judged, 'ledger' | 'objection'> {
  const objection = verdicts.find((one) => one.objection !== undefined)?.objection
  const ledger = verdicts.some((one) => one.ledger === 'fail')
    ? 'fail'
    : verdicts.every((one) => one.ledger === 'pass')
      ? 'pass'
      : undefined
  return {
    ...(ledger === undefined ? {} : { ledger }),
    ...(objection === undefined ? {} : { objection }),
  }
}

function judgeOne(linked: LinkedItem, frame: Frame, judging: Judging): Judged | null {
  const applies = linked.when === null ? true : linked.when.run(frame)
  if (applies === false) return null
  const tested = linked.test === null ? null : linked.test.run(frame)
  if (tested !== null && tested.is !== null && applies === true)
    return answered(tested.is, linked, judging)
  const byPerson = asked(linked, judging)
  const parts = linked.items.flatMap((item) => judge(item, frame, judging) ?? [])
  if (byPerson !== null && parts.length === 0) return byPerson
  if (applies === null) return unknown(['answer'], pathsOf(judging, [linked.when], frame))
  if (tested !== null)
    return unknown(
      [tested.undecided ? 'undecided' : 'answer'],
      pathsOf(judging, [linked.test?.of ?? null], frame),
    )
  if (linked.item.items !== undefined && linked.item.items.length > 0) return ofParts(linked, parts)
  return unknown(
    [linked.item.declared === undefined ? 'answer' : 'undecided'],
    linked.item.declared === undefined && linked.path !== '' ? [linked.path] : [],
  )
}

function pathsOf(
  { linked }: Judging,
  formulas: readonly (CompiledFormula | null)[],
  frame: Frame,
): readonly string[] {
  return missingAnswers(linked, formulas, frame).map(({ path }) => path)
}

/** What the register decided, unless a person objected with a note. */
function answered(pass: boolean, { item, path }: LinkedItem, { answers }: Judging): Judged {
  const ledger = pass ? 'pass' : 'fail'
  const { is, objection } = settle(ledger, item, answerAt(answers, path))
  return { ...decided(is === 'pass'), ledger, ...(objection === null ? {} : { objection }) }
}

/** A person's answer where the register says nothing. */
function asked({ item, path }: LinkedItem, { answers }: Judging): Verdict | null {
  const { is } = settle('unknown', item, answerAt(answers, path))
  return is === 'unknown' ? null : decided(is === 'pass')
}

function answerAt(answers: ItemAnswers, path: string): ItemAnswers[string] | undefined {
  return Object.hasOwn(answers, path) ? answers[path] : undefined
}

/** All parts must pass, or as many as the pass mark says. */
function ofParts(linked: LinkedItem, parts: readonly Verdict[]): Verdict | null {
  const { pass, declared } = linked.item
  const left = Math.max(0, (declared ?? 0) - (linked.item.items ?? []).length)
  if (pass === undefined) {
    const all = left === 0 ? parts : [...parts, unknown(['undecided'])]
    return all.length === 0 ? null : combined(all)
  }
  const passed = parts.filter(({ is }) => is === 'pass').length
  const open = parts.filter(({ is }) => is === 'unknown').length + left
  const share = pass.unit === '%' ? 100 / Math.max(1, parts.length + left) : 1
  const [worst, best] = [within(pass, passed * share), within(pass, (passed + open) * share)]
  const certain = worst.is === best.is ? worst.is : null
  const missing = parts.flatMap((part) => part.missing)
  return certain === null
    ? unknown([worst.undecided ? 'undecided' : 'answer'], missing)
    : decided(certain)
}

/** One failure fails the whole; else one unknown leaves it open. */
function combined(verdicts: readonly Verdict[]): Verdict {
  const because = [...new Set(verdicts.flatMap((verdict) => verdict.because))]
  const missing = [...new Set(verdicts.flatMap((verdict) => verdict.missing))]
  if (verdicts.some(({ is }) => is === 'fail'))
    return { is: 'fail', because: [], missing, sources: sourcesOf(verdicts) }
  if (verdicts.every(({ is }) => is === 'pass'))
    return { is: 'pass', because: [], missing: [], sources: [] }
  return { is: 'unknown', because, missing, sources: [] }
}

function sourcesOf(verdicts: readonly Verdict[]): readonly Citation[] {
  return verdicts.filter(({ is }) => is === 'fail').flatMap(({ sources }) => sources)
}

function decided(is: boolean): Verdict {
  return { is: is ? 'pass' : 'fail', because: [], missing: [], sources: [] }
}

function unknown(because: Verdict['because'], missing: readonly string[] = []): Verdict {
  return { is: 'unknown', because, missing, sources: [] }
}
