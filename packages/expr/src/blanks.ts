/** Why a formula is unknown: the blanks that could still change its answer, and no others. */
import type { Frame } from './frame.ts'
import type { Typed } from './typed.ts'
import { whyBlank } from './why-blank.ts'

/** One reason. A parameter is `uncovered` when no entry is given for its keys, `undecided` when its value is blank. */
export type Blank =
  | {
      readonly kind: 'answer'
      readonly path: string
      /** How many frames out the record of the path is. */
      readonly depth: number
      readonly label: string
    }
  | {
      readonly kind: 'uncovered' | 'undecided'
      readonly id: string
      readonly label: string
      readonly keys: readonly string[]
    }
  | {
      readonly kind: 'group' | 'checklist' | 'indicator' | 'today' | 'period' | 'calendar'
      readonly id: string
      readonly label: string
    }

/**
 * Every reason why `typed` is unknown in `frame`; none when it has an answer, or when none can come of what is blank
 * (a division by zero stays unknown whatever is answered beside it).
 */
export function blanks(typed: Typed, frame: Frame): readonly Blank[] {
  const found = whyBlank(typed, frame)
  return [...new Map(found.map((blank) => [JSON.stringify(blank), blank])).values()]
}

/** An answer still wanted: a JSON Pointer with row ids from the record `depth` frames out (0: the frame's own). */
export interface Missing {
  readonly path: string
  readonly depth: number
  readonly label: string
}

/** The answers that could still change what `typed` gives; none when it has an answer. */
export function missing(typed: Typed, frame: Frame): readonly Missing[] {
  return blanks(typed, frame).flatMap((blank) =>
    blank.kind === 'answer' ? [{ path: blank.path, depth: blank.depth, label: blank.label }] : [],
  )
}

/** A parameter and the keys it was asked for. */
export interface Unsettled {
  readonly parameter: string
  readonly key: readonly string[]
}

/** Parameters that say nothing about these keys: the case is not covered. */
export function uncovered(typed: Typed, frame: Frame): readonly Unsettled[] {
  return parametersOf('uncovered', typed, frame)
}

/** Parameters whose value the documents leave open (待拍板). */
export function undecided(typed: Typed, frame: Frame): readonly Unsettled[] {
  return parametersOf('undecided', typed, frame)
}

function parametersOf(
  kind: 'uncovered' | 'undecided',
  typed: Typed,
  frame: Frame,
): readonly Unsettled[] {
  return blanks(typed, frame).flatMap((blank) =>
    blank.kind === kind && 'keys' in blank ? [{ parameter: blank.id, key: blank.keys }] : [],
  )
}
