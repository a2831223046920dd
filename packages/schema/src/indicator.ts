import type { Series } from './quantity.ts'
import type { Rule } from './register.ts'
import type { Formula, Freq, Id } from './text.ts'
import type { Actor } from './workflow.ts'

export type Agg = 'sum' | 'last' | 'avg' | 'min' | 'max' | 'none'

/** A series measured at units and periods; without `value` it is reported. */
export interface Indicator extends Series {
  readonly kind: 'flow' | 'stock' | 'ratio' | 'state'
  readonly value?: Formula | { readonly num: Formula; readonly den: Formula }
  readonly every?: Freq
  readonly by?: Actor
  /** Region level that reports. */
  readonly at?: Id
  readonly rollup?: { readonly time?: Agg; readonly space?: Agg }
  readonly within?: Id
  readonly parts?: readonly { readonly of: readonly Id[]; readonly as: 'partition' | 'overlap' }[]
  readonly moves?: { readonly in: readonly Id[]; readonly out: readonly Id[] }
  readonly rank?: {
    readonly among: Id
    readonly order: 'high' | 'low'
    readonly top?: number
    readonly bottom?: number
    readonly ties?: 'share'
  }
  readonly rules?: readonly Rule[]
  /** Domain it is shown under: an id of the list `domains`. */
  readonly domain?: Id
}
