/**
 * Aggregates over rows. Within one record a row whose condition is unknown, or a kept row whose item is blank, makes the
 * result unknown; `known` and rows across records skip them. any/all are Kleene. sum and count of none are 0, the others blank.
 */
import { DECIMAL_LIMIT, powerOfTen } from '../decimal.ts'
import type { Closure } from '../frame.ts'
import type { AggregateName, Typed, TypedOf } from '../typed.ts'
import type { Value } from '../value.ts'
import { fieldReader } from './field-reader.ts'
import type { ReadField } from './field-reader.ts'
import { byRow, compileRows } from './walk.ts'
import type { Take, Walk } from './walk.ts'

type Compile = (typed: Typed) => Closure

interface Parts {
  readonly walk: Walk
  readonly item: Closure | null
  /** The item's field, when it is a number of the row itself: read without a call in between. */
  readonly field: ReadField | null
  readonly known: boolean
  /** Scale of the item; null when unbounded. */
  readonly scale: number | null
}

/** What has been seen so far. */
interface Tally {
  count: number
  /** Sum in units of the last place, so that the order of rows does not matter. */
  units: number
  /** What adding lost where the sum passed through numbers too large to be exact. */
  lost: number
  best: Value
  /** Set when what is blank leaves the whole unknown. */
  unknown: boolean
}

const FOLDS: { readonly [K in AggregateName]: (parts: Parts) => Closure } = {
  count: compileCount,
  sum: (parts) => compileTotal(parts, (sum) => sum),
  avg: (parts) => compileTotal(parts, (sum, count) => (count === 0 ? null : sum / count)),
  min: (parts) => compileExtreme(parts, (value, best) => value < best),
  max: (parts) => compileExtreme(parts, (value, best) => value > best),
  any: (parts) => compileKleene(parts, true),
  all: (parts) => compileKleene(parts, false),
  lookup: compileLookup,
}

export function compileAggregate(node: TypedOf<'aggregate'>, compile: Compile): Closure {
  const { item } = node
  const own = item?.kind === 'slot' && item.depth === 0 && item.type.kind === 'num'
  return FOLDS[node.fn]({
    walk: compileRows(node.rows, compile),
    item: item ? compile(item) : null,
    field: own ? fieldReader(item.id) : null,
    known: node.known,
    scale: item?.type.kind === 'num' ? item.type.scale : 0,
  })
}

function nothing(): Tally {
  return { count: 0, units: 0, lost: 0, best: null, unknown: false }
}

function compileCount({ walk, item, known }: Parts): Closure {
  const take = byRow<Tally>((tally, frame, kept) => {
    if (kept === null || (item !== null && item(frame) === null)) {
      tally.unknown = !known
      return known
    }
    tally.count += 1
    return true
  })
  return (frame) => {
    const tally = nothing()
    return walk(frame, take, tally) && !tally.unknown ? tally.count : null
  }
}

/** The hottest loop there is, so it goes along the rows itself. */
function compileTotal(
  { walk, item, field, known, scale }: Parts,
  finish: (sum: number, count: number) => number | null,
): Closure {
  const power = scale === null ? 1 : powerOfTen(scale)
  const take: Take<Tally> = (tally, { rows, frame, filter, certain }) => {
    for (let index = 0; index < rows.length; index += 1) {
      frame.row = rows[index] ?? frame.row
      frame.index = index + 1
      const kept = filter === null || filter(frame)
      if (kept === false) continue
      const value = field === null ? item?.(frame) : field(frame.row)
      if (kept === true && certain && typeof value === 'number' && value - value === 0)
        add(tally, scale === null ? value : Math.round(value * power))
      else if (!known) {
        tally.unknown = true
        return false
      }
    }
    return true
  }
  return (frame) => {
    const tally = nothing()
    if (!walk(frame, take, tally) || tally.unknown) return null
    const units = tally.units + tally.lost
    if (Math.abs(units) <= DECIMAL_LIMIT) return finish(units / power, tally.count)
    frame.env.overflow?.()
    return null
  }
}

/** One item outside the exact range leaves the sum without a value. */
function add(tally: Tally, units: number): void {
  const sum = tally.units + units
  if (sum > EXACT || sum < -EXACT) tally.lost += lost(tally.units, units)
  tally.units = Math.abs(units) <= DECIMAL_LIMIT ? sum : Number.NaN
  tally.count += 1
}

const EXACT = Number.MAX_SAFE_INTEGER

/** The rounding error of `a + b`. */
function lost(a: number, b: number): number {
  const sum = a + b
  const rest = sum - a
  return a - (sum - rest) + (b - rest)
}

function compileExtreme(
  { walk, item, known }: Parts,
  beats: (value: Value & {}, best: Value & {}) => boolean,
): Closure {
  const take = byRow<Tally>((tally, frame, kept) => {
    const value = kept === null || item === null ? null : item(frame)
    if (value === null) {
      tally.unknown = !known
      return known
    }
    if (tally.best === null || beats(value, tally.best)) tally.best = value
    return true
  })
  return (frame) => {
    const tally = nothing()
    return walk(frame, take, tally) && !tally.unknown ? tally.best : null
  }
}

/** The one value the kept rows agree on; blank when there are none, unknown when they differ. */
function compileLookup({ walk, item, known }: Parts): Closure {
  const take = byRow<Tally>((tally, frame, kept) => {
    const value = kept === null || item === null ? null : item(frame)
    const differs = value !== null && tally.best !== null && value !== tally.best
    tally.unknown = differs || (value === null && !known)
    if (value !== null) tally.best = value
    return !tally.unknown
  })
  return (frame) => {
    const tally = nothing()
    return walk(frame, take, tally) && !tally.unknown ? tally.best : null
  }
}

/** any: true as soon as one is; all: false as soon as one is not; unknown when what is blank could still decide. */
function compileKleene({ walk, item, known }: Parts, decisive: boolean): Closure {
  const take = byRow<Tally>((tally, frame, kept) => {
    const value = item === null ? true : item(frame)
    if (value === !decisive) return true
    if (kept === true && value === decisive) {
      tally.best = decisive
      return false
    }
    tally.unknown ||= !known
    return true
  })
  return (frame) => {
    const tally = nothing()
    const whole = walk(frame, take, tally)
    if (tally.best !== null) return decisive
    return !whole || tally.unknown ? null : !decisive
  }
}

/** The item of the n-th kept row, blank when there are fewer. */
export function compileNth(node: TypedOf<'nth'>, compile: Compile): Closure {
  const [walk, item] = [compileRows(node.rows, compile), compile(node.item)]
  const place = compile(node.place)
  const take = byRow<Tally>((tally, frame, kept) => {
    if (kept === null) return false
    tally.count += 1
    if (tally.count < tally.units) return true
    tally.best = tally.count === tally.units ? item(frame) : null
    return false
  })
  return (frame) => {
    const wanted = place(frame)
    if (typeof wanted !== 'number') return null
    const tally = { ...nothing(), units: wanted }
    walk(frame, take, tally)
    return tally.best
  }
}
