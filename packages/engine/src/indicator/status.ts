import { roundDecimal } from '@xiance/expr'
import { citationsOf, dayOfDate, intervalOf, type Interval } from '@xiance/schema'
import type { StatusWord, TargetStatus } from '../client/indicator-status.ts'
import { within } from '../rules/within.ts'
import type { IndicatorValue } from './roll-up.ts'
import type { Target } from './targets.ts'

export interface Standing {
  /** Value counted towards the target: a flow since its window began, a stock as it stands. */
  readonly value: IndicatorValue
  /** Where the planned path begins; null when nothing says. */
  readonly baseline: { readonly value: number; readonly on: string | null } | null
  /** Day the value speaks for. */
  readonly on: string
}

/**
 * A value against one target. Reached is met; before the deadline it is held against the straight line from the baseline
 * to the target: on it on track, down to four fifths of it watch, below behind; after the deadline behind.
 */
export function statusOf(target: Target, standing: Standing): TargetStatus {
  const { entry, quantity, due } = target
  const asWritten = quantity.asWritten ?? null
  const known = {
    entry: entry.id ?? '',
    target: quantity,
    asWritten,
    due,
    source: citationsOf(entry),
  }
  const judged = judge(target, standing)
  return { ...known, ...judged }
}

type Judged = Pick<TargetStatus, 'completion' | 'status'>

function judge(target: Target, standing: Standing): Judged {
  const { value } = standing
  if (value === null)
    return {
      completion: null,
      status: target.from !== null && standing.on < target.from ? 'notYet' : 'unknown',
    }
  if (typeof value === 'string')
    return { completion: null, status: words(within(target.quantity, value).is, target, standing) }
  if (typeof value === 'boolean')
    return { completion: null, status: words(value, target, standing) }
  const bounds = interval(target)
  if (bounds === null) return { completion: null, status: 'unknown' }
  const completion = completionOf(value, bounds, {
    standing,
    falling: isFalling(target, standing, bounds),
  })
  return {
    completion,
    status:
      reached(value, bounds, target.quantity.masked === true) ??
      onPath(completion, target, standing),
  }
}

/** 全部 of a share is a hundred per cent; an exact figure is reached when it is passed in the direction from the baseline. */
function interval(target: Target): Interval | null {
  const { quantity } = target
  if (quantity.is === 'all' && quantity.value === undefined) return { min: 100, max: Infinity }
  if (quantity.is === 'none' && quantity.value === undefined) return { min: -Infinity, max: 0 }
  const bounds = intervalOf(quantity)
  if (bounds === null || quantity.masked === true) return bounds
  return quantity.is === 'eq' || quantity.is === 'about'
    ? { min: bounds.min, max: quantity.value === 0 ? bounds.max : Infinity }
    : bounds
}

/** null: not reached. A masked figure is surely reached only past its largest reading. */
function reached(value: number, bounds: Interval, masked: boolean): StatusWord | null {
  if (masked) return value >= bounds.max ? 'met' : value >= bounds.min ? 'unknown' : null
  return value >= bounds.min && value <= bounds.max ? 'met' : null
}

function isFalling(target: Target, { baseline }: Standing, bounds: Interval): boolean {
  return (
    bounds.min === -Infinity ||
    (baseline !== null &&
      target.quantity.is === 'eq' &&
      baseline.value > bounds.min &&
      bounds.max !== Infinity)
  )
}

function completionOf(
  value: number,
  bounds: Interval,
  how: { readonly standing: Standing; readonly falling: boolean },
): number | null {
  const { baseline } = how.standing
  if (!how.falling)
    return bounds.min === 0
      ? value >= 0
        ? 1
        : 0
      : roundDecimal(value > bounds.max ? bounds.max / value : value / bounds.min, 4)
  if (value <= bounds.max) return 1
  if (baseline !== null && baseline.value > bounds.max)
    return roundDecimal(Math.max(0, (baseline.value - value) / (baseline.value - bounds.max)), 4)
  return roundDecimal(bounds.max / value, 4)
}

function onPath(completion: number | null, target: Target, standing: Standing): StatusWord {
  const { due } = target
  if (due === null || completion === null) return 'notYet'
  if (standing.on >= due) return 'behind'
  const planned = plannedShare(target, standing)
  if (planned === null) return 'watch'
  return completion >= planned ? 'onTrack' : completion >= planned * 0.8 ? 'watch' : 'behind'
}

/** Completion the straight line asks for on the day of the value. */
function plannedShare(target: Target, { baseline, on }: Standing): number | null {
  const from = baseline?.on ?? target.from
  if (baseline === null || from === null || target.due === null) return null
  const length = dayOfDate(target.due) - dayOfDate(from) + 1
  const elapsed = Math.min(1, Math.max(0, (dayOfDate(on) - dayOfDate(from) + 1) / length))
  const goal = typeof target.quantity.value === 'number' ? target.quantity.value : 0
  if (goal === 0 || baseline.value > goal) return elapsed
  return (baseline.value + (goal - baseline.value) * elapsed) / goal
}

/** A person's word: yes is met; no is not yet, or behind once the deadline has passed. */
function words(value: boolean | null, target: Target, standing: Standing): StatusWord {
  if (value === null) return 'unknown'
  if (value) return 'met'
  return target.due !== null && standing.on >= target.due ? 'behind' : 'notYet'
}
