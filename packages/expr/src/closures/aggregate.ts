/**
 * Aggregates over rows. Within one record a row whose condition is unknown, or a kept row whose item is blank, makes the
 * result unknown; `known` and rows across records skip them. any/all are Kleene. sum and count of none are 0, the others blank.
 */
import { DECIMAL_LIMIT, powerOfTen } from '../decimal.ts'
import type { Closure } from '../frame.ts'
import type { AggregateName, Typed, TypedOf } from '../typed.ts'
import type { Value } from '../value.ts'
import { compileRows } from './walk.ts'
import type { Walk } from './walk.ts'

type Compile = (typed: Typed) => Closure
type Known = Value & {}

interface Parts {
  readonly walk: Walk
  readonly item: Closure | null
  readonly known: boolean
  /** Scale of the item; null when unbounded. */
  readonly scale: number | null
}

const FOLDS: { readonly [K in AggregateName]: (parts: Parts) => Closure } = {
  count: compileCount,
  sum: (parts) => compileTotal(parts, (sum) => sum),
  avg: (parts) => compileTotal(parts, (sum, count) => (count === 0 ? null : sum / count)),
  min: (parts) => compileExtreme(parts, (value, best) => value < best),
  max: (parts) => compileExtreme(parts, (value, best) => value > best),
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

function compileCount({ walk, item, known }: Parts): Closure {
  return (frame) => {
    let [count, unknown] = [0, false]
    const whole = walk(frame, (rowFrame, kept) => {
      if (kept !== null && (!item || item(rowFrame) !== null)) {
        count += 1
        return true
      }
      unknown = !known
      return known
    })
    return whole && !unknown ? count : null
  }
}

/** Sums in whole units of the last place, so that the order of rows does not matter. */
function compileTotal(
  { walk, item, known, scale }: Parts,
  finish: (sum: number, count: number) => number | null,
): Closure {
  const power = scale === null ? 1 : powerOfTen(scale)
  return (frame) => {
    let [units, count, unknown] = [0, 0, false]
    const whole = walk(frame, (rowFrame, kept) => {
      const value = kept === null || !item ? null : item(rowFrame)
      if (typeof value === 'number') {
        units += scale === null ? value : Math.round(value * power)
        count += 1
        return true
      }
      unknown = !known
      return known
    })
    if (!whole || unknown) return null
    if (Math.abs(units) <= DECIMAL_LIMIT) return finish(units / power, count)
    frame.env.overflow?.()
    return null
  }
}

function compileExtreme(
  { walk, item, known }: Parts,
  beats: (value: Known, best: Known) => boolean,
): Closure {
  return (frame) => {
    let [best, unknown]: [Value, boolean] = [null, false]
    const whole = walk(frame, (rowFrame, kept) => {
      const value = kept === null || !item ? null : item(rowFrame)
      if (value === null) {
        unknown = !known
        return known
      }
      if (best === null || beats(value, best)) best = value
      return true
    })
    return whole && !unknown ? best : null
  }
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
