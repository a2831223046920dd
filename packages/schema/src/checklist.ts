import type { Citation, Named } from './citation.ts'
import type { Quantity } from './quantity.ts'
import type { Field, Test } from './register.ts'
import type { Formula, Id, Text } from './text.ts'

/** Outcome of a test. `because` says why it is unknown: an answer, a decision or a date is missing. */
export interface Verdict {
  readonly is: 'pass' | 'fail' | 'unknown'
  readonly because: readonly ('answer' | 'undecided' | 'notYet')[]
  readonly missing: readonly string[]
  readonly sources: readonly Citation[]
}

export interface Item extends Named {
  readonly each?: Formula
  readonly when?: Formula
  readonly test?: Test
  /** What a person answers when no test decides. A boolean: true passes. */
  readonly ask?: Field
  /** Option list: each one ticked is a failure and opens its own problem. */
  readonly defects?: Id
  readonly watch?: readonly Text[]
  readonly evidence?: readonly Field[]
  readonly items?: readonly Item[]
  readonly pass?: Quantity
  /** The document declares so many parts; none spelled out → unknown. */
  readonly declared?: number
  readonly organs?: readonly Id[]
  readonly re?: readonly Id[]
}

export interface Checklist extends Item {
  /** Register, or region level. */
  readonly about: Id
  /** Workflow of the problem it opens. */
  readonly onFail?: Id
}
