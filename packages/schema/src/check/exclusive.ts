import type { Typed, TypedOf } from '@xiance/expr'

/** True when two conditions can never hold at once, as far as their form tells: different options, ranges apart, x and not x. */
export function isExclusive(one: Typed, other: Typed): boolean {
  if (isOr(one)) return one.items.every((item) => isExclusive(item, other))
  if (isOr(other)) return isExclusive(other, one)
  return conjuncts(one).some((a) =>
    conjuncts(other).some((b) => {
      const [first, second] = [claimOf(a), claimOf(b)]
      return (
        first !== null && second !== null && first.about === second.about && apart(first, second)
      )
    }),
  )
}

/** What a condition says of one value: that it is among some, is not, or lies between two. */
interface Claim {
  readonly about: string
  readonly among?: readonly unknown[]
  readonly without?: readonly unknown[]
  readonly from?: number
  readonly to?: number
  /** The ends are not part of it. */
  readonly open?: boolean
}

function apart(one: Claim, other: Claim): boolean {
  if (one.among !== undefined) return one.among.every((value) => !allows(other, value))
  if (other.among !== undefined) return apart(other, one)
  return isBelow(one, other) || isBelow(other, one)
}

function allows({ among, without, from, to, open = false }: Claim, value: unknown): boolean {
  if (among !== undefined) return among.includes(value)
  if (without !== undefined) return !without.includes(value)
  if (typeof value !== 'number') return true
  return !(
    (from !== undefined && (open ? value <= from : value < from)) ||
    (to !== undefined && (open ? value >= to : value > to))
  )
}

function isBelow({ to, open = false }: Claim, { from, open: above = false }: Claim): boolean {
  return to !== undefined && from !== undefined && (to < from || (to === from && (open || above)))
}

function claimOf(node: Typed): Claim | null {
  switch (node.kind) {
    case 'not': {
      const claim = claimOf(node.of)
      if (claim?.among !== undefined) return { about: claim.about, without: claim.among }
      return claim?.without === undefined ? null : { about: claim.about, among: claim.without }
    }
    case 'compare':
      return comparison(node)
    case 'one_of': {
      const among = node.items.flatMap((item) => (item.kind === 'literal' ? [item.value] : []))
      return among.length < node.items.length ? null : { about: textOf(node.of), among }
    }
    default:
      return node.type.kind === 'bool' ? { about: textOf(node), among: [true] } : null
  }
}

function comparison({ op, left, right }: TypedOf<'compare'>): Claim | null {
  if (left.kind === 'literal') return null
  if (right.kind !== 'literal') return null
  const { value } = right
  const about = textOf(left)
  if (op === '=') return { about, among: [value] }
  if (op === '!=') return { about, without: [value] }
  if (typeof value !== 'number') return null
  return op === '<' || op === '<='
    ? { about, to: value, open: op === '<' }
    : { about, from: value, open: op === '>' }
}

function conjuncts(node: Typed): readonly Typed[] {
  return node.kind === 'logic' && node.op === 'and' ? node.items.flatMap(conjuncts) : [node]
}

function isOr(node: Typed): node is TypedOf<'logic'> {
  return node.kind === 'logic' && node.op === 'or'
}

/** The same text for the same value, wherever it is written. */
function textOf(node: Typed): string {
  return JSON.stringify(node, (key, value: unknown) => (written.has(key) ? undefined : value))
}

const written: ReadonlySet<string> = new Set(['from', 'to', 'written', 'label', 'row'])
