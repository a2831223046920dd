/**
 * Aggregates over rows. Within one record a row whose condition is unknown, or a kept row whose item is blank, makes the
 * result unknown; `known` and rows across records skip them. any/all are Kleene. sum and count of none are 0, the others blank.
 */
import { DECIMAL_LIMIT, powerOfTen } from '../decimal.ts'
import type { Closure, Frame } from '../frame.ts'
import type { AggregateName, Typed, TypedOf } from '../typed.ts'
import type { Value } from '../value.ts'
import { compileRows } from './walk.ts'
import type { Walk } from './walk.ts'

type Compile = (typed: Typed) => Closure

interface Parts {
  readonly walk: Walk
  readonly item: Closure | null
  readonly known: boolean
  /** Scale of the item; null when unbounded. */
  readonly scale: number | null
}

const FOLDS: { readonly [K in AggregateName]: (parts: Parts) => Closure } = {
  count: (parts) => fold(parts, (values) => values.count),
  sum: (parts) => fold(parts, (values, frame) => total(values, parts.scale, frame)),
  avg: (parts) =>
    fold(parts, (values, frame) => {
      const sum = total(values, parts.scale, frame)
      return sum === null || values.count === 0 ? null : sum / values.count
    }),
  min: (parts) => fold(parts, (values) => values.least),
  max: (parts) => fold(parts, (values) => values.greatest),
  any: (parts) => kleene(parts, true),
  all: (parts) => kleene(parts, false),
}

export function compileAggregate(node: TypedOf<'aggregate'>, compile: Compile): Closure {
  const itemType = node.item?.type
  return FOLDS[node.fn]({
    walk: compileRows(node.rows, compile),
    item: node.item ? compile(node.item) : null,
    known: node.known,
    scale: itemType?.kind === 'num' ? itemType.scale : 0,
  })
}

/** What one pass over the rows collects. */
interface Values {
  count: number
  units: number
  least: Value
  greatest: Value
}

function fold(
  { walk, item, known, scale }: Parts,
  finish: (values: Values, frame: Frame) => Value,
): Closure {
  const power = scale === null ? 1 : powerOfTen(scale)
  return (frame) => {
    const values: Values = { count: 0, units: 0, least: null, greatest: null }
    let unknown = false
    const whole = walk(frame, (rowFrame, kept) => {
      const value = kept === null ? null : item ? item(rowFrame) : true
      if (value === null) {
        unknown = !known
        return known
      }
      values.count += 1
      if (typeof value === 'number')
        values.units += scale === null ? value : Math.round(value * power)
      if (values.least === null || value < values.least) values.least = value
      if (values.greatest === null || value > values.greatest) values.greatest = value
      return true
    })
    return whole && !unknown ? finish(values, frame) : null
  }
}

/** The sum in whole units of the last place, back as a decimal. */
function total({ units }: Values, scale: number | null, frame: Frame): number | null {
  if (Math.abs(units) <= DECIMAL_LIMIT) return scale === null ? units : units / powerOfTen(scale)
  frame.env.overflow?.()
  return null
}

/** any: true as soon as one is; all: false as soon as one is not; unknown when what is blank could still decide. */
function kleene({ walk, item, known }: Parts, decisive: boolean): Closure {
  return (frame) => {
    let [unknown, decided] = [false, false]
    const whole = walk(frame, (rowFrame, kept) => {
      const value = item ? item(rowFrame) : true
      if (value === !decisive) return true
      if (kept === true && value === decisive) {
        decided = true
        return false
      }
      unknown ||= !known
      return true
    })
    if (decided) return decisive
    return !whole || unknown ? null : !decisive
  }
}

/** The item of the n-th kept row, blank when there are fewer. */
export function compileNth(node: TypedOf<'nth'>, compile: Compile): Closure {
  const [walk, item, place] = [
    compileRows(node.rows, compile),
    compile(node.item),
    compile(node.place),
  ]
  return (frame) => {
    const wanted = place(frame)
    if (typeof wanted !== 'number') return null
    let [seen, found]: [number, Value] = [0, null]
    walk(frame, (rowFrame, kept) => {
      if (kept === null) return false
      seen += 1
      if (seen < wanted) return true
      found = seen === wanted ? item(rowFrame) : null
      return false
    })
    return found
  }
}
