/** What a part is made of, kind by kind: for whoever goes through a whole tree. */
import type { Typed, TypedKind, TypedOf } from './typed.ts'

type Parts = { readonly [K in TypedKind]: (node: TypedOf<K>) => readonly Typed[] }

const NONE: readonly Typed[] = []
const none = () => NONE
const single = ({ of }: { readonly of: Typed }) => [of]
const keyed = ({ keys }: { readonly keys: readonly Typed[] }) => keys
const sides = ({ left, right }: { readonly left: Typed; readonly right: Typed }) => [left, right]

const PARTS: Parts = {
  literal: none,
  slot: none,
  self: none,
  ambient: none,
  error: none,
  follow: single,
  parameter: keyed,
  indicator: keyed,
  standing: keyed,
  earlier: single,
  streak: single,
  previous: single,
  verdict: single,
  in_group: single,
  arithmetic: sides,
  negate: single,
  convert: single,
  compare: sides,
  one_of: ({ of, items }) => [of, ...items],
  in_period: ({ of, period }) => [of, period],
  logic: ({ items }) => items,
  not: single,
  is_blank: single,
  if: ({ condition, whenTrue, whenFalse }) => [condition, whenTrue, whenFalse],
  call: ({ args }) => args,
  aggregate: none,
  nth: ({ place }) => [place],
}

/** The parts of `typed` that stand at its own place; what stands inside rows is not among them. */
export function partsOf<K extends TypedKind>(typed: TypedOf<K>): readonly Typed[] {
  const parts: (node: TypedOf<K>) => readonly Typed[] = PARTS[typed.kind]
  return parts(typed)
}
