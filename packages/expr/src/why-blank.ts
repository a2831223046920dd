/** Why each kind of part is unknown. A part for which nothing can be named stays unknown whatever is answered. */
import type { Blank } from './blanks.ts'
import { compile } from './closures/compile.ts'
import type { Frame } from './frame.ts'
import { textOf } from './print.ts'
import { rowBlanks } from './row-blanks.ts'
import { inside, standOf } from './row-frames.ts'
import type { Stand } from './row-frames.ts'
import { LIMITS } from './syntax/limits.ts'
import type { Typed, TypedKind, TypedOf } from './typed.ts'

type Blanks = readonly Blank[]
type Reasons = { readonly [K in TypedKind]: (node: TypedOf<K>, frame: Frame) => Blanks }

const none = (): Blanks => []
const single = ({ of }: { readonly of: Typed }, frame: Frame): Blanks => whyBlank(of, frame)

const REASONS: Reasons = {
  literal: none,
  self: none,
  error: none,
  is_blank: none,
  slot: ({ depth, id, label }, frame) => [answer(inside(standOf(frame, depth), id), label)],
  follow: (node, frame) =>
    compile(node.of)(frame) === null
      ? whyBlank(node.of, frame)
      : [answer(inside(recordStand(node.of, frame), node.id), node.label)],
  parameter: (node, frame) => {
    const keys = node.keys.map((key) => compile(key)(frame))
    if (keys.includes(null)) return needed(node.keys, frame)
    const texts = keys.map(String)
    const kind = frame.env.parameter(node.id, texts) === undefined ? 'uncovered' : 'undecided'
    return [{ kind, id: node.id, label: node.label, keys: texts }]
  },
  indicator: (node, frame) => ofIndicator(node, frame),
  standing: (node, frame) => ofIndicator(node, frame),
  earlier: (node, frame) => {
    const env = frame.env.earlier?.(node.back)
    return env
      ? whyBlank(node.of, { ...frame, env })
      : [{ kind: 'period', id: 'earlier', label: textOf(node) }]
  },
  streak: ({ of }, frame) => {
    for (let count = 0; count < LIMITS.periods; count += 1) {
      const env = count === 0 ? frame.env : frame.env.earlier?.({ by: 'period', count })
      const then = env && { ...frame, env }
      if (!then || compile(of)(then) === null) return then ? whyBlank(of, then) : []
    }
    return []
  },
  previous: (node) => [{ kind: 'period', id: 'previous', label: textOf(node) }],
  verdict: (node, frame) => ofSubject('checklist', node, frame),
  in_group: (node, frame) => ofSubject('group', node, frame),
  ambient: (node) =>
    node.name === 'row_number'
      ? []
      : [
          {
            kind: node.name === 'today' ? 'today' : 'period',
            id: node.name,
            label: textOf(node),
          },
        ],
  arithmetic: ({ op, left, right }, frame) =>
    op === '/' && compile(right)(frame) === 0 ? [] : needed([left, right], frame),
  negate: single,
  convert: single,
  not: single,
  compare: ({ left, right }, frame) => needed([left, right], frame),
  one_of: ({ of, items }, frame) => {
    const own = whyBlank(of, frame)
    const stuck = own.length === 0 && compile(of)(frame) === null
    return stuck ? [] : [...own, ...useful(items, frame)]
  },
  in_period: ({ of, period }, frame) => needed([of, period], frame),
  logic: ({ items }, frame) => useful(items, frame),
  if: ({ condition, whenTrue, whenFalse }, frame) => {
    const value = compile(condition)(frame)
    return whyBlank(value === null ? condition : value === true ? whenTrue : whenFalse, frame)
  },
  call: (node, frame) => {
    if (node.fn === 'coalesce') return useful(node.args, frame)
    const counted = node.fn === 'workdays_between' && !wants(node.args, frame)
    return counted
      ? [{ kind: 'calendar', id: node.fn, label: textOf(node) }]
      : needed(node.args, frame)
  },
  aggregate: (node, frame) => rowBlanks(node, frame, whyBlank),
  nth: (node, frame) =>
    compile(node.place)(frame) === null
      ? whyBlank(node.place, frame)
      : rowBlanks(node, frame, whyBlank),
}

/** The reasons why `typed` is unknown; none when it is known, or when nothing could make it known. */
export function whyBlank<K extends TypedKind>(typed: TypedOf<K>, frame: Frame): Blanks {
  if (compile(typed)(frame) !== null) return []
  const reasons: (node: TypedOf<K>, frame: Frame) => Blanks = REASONS[typed.kind]
  return reasons(typed, frame)
}

/** Reasons of parts that must all be known: none, when one of them cannot become known. */
function needed(items: readonly Typed[], frame: Frame): Blanks {
  const blank = items.filter((item) => compile(item)(frame) === null)
  const reasons = blank.map((item) => whyBlank(item, frame))
  return reasons.some((each) => each.length === 0) ? [] : reasons.flat()
}

/** Reasons of parts any of which may decide. */
function useful(items: readonly Typed[], frame: Frame): Blanks {
  return items.flatMap((item) => whyBlank(item, frame))
}

function wants(items: readonly Typed[], frame: Frame): boolean {
  return items.some((item) => compile(item)(frame) === null)
}

function ofIndicator({ id, label, keys }: TypedOf<'indicator' | 'standing'>, frame: Frame): Blanks {
  return wants(keys, frame) ? needed(keys, frame) : [{ kind: 'indicator', id, label }]
}

function ofSubject(
  kind: 'checklist' | 'group',
  { of, id, label }: TypedOf<'verdict' | 'in_group'>,
  frame: Frame,
): Blanks {
  return compile(of)(frame) === null ? whyBlank(of, frame) : [{ kind, id, label }]
}

function answer({ path, out }: Stand, label: string): Blank {
  return { kind: 'answer', path, depth: out, label }
}

function recordStand(typed: Typed, frame: Frame): Stand {
  if (typed.kind === 'slot') return inside(standOf(frame, typed.depth), typed.id)
  if (typed.kind === 'follow') return inside(recordStand(typed.of, frame), typed.id)
  return typed.kind === 'self' ? standOf(frame, typed.depth) : { path: '', out: 0 }
}
