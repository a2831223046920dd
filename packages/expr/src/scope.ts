import type { Type } from './type.ts'
import type { Unit } from './unit.ts'

/** One name a formula may use: found by id, label or alias; stored and evaluated by id. */
export interface Name {
  readonly id: string
  readonly label: string
  readonly alias?: readonly string[]
  readonly type: Type
  /** True when the answer may be left out, so that a formula driven by it may stay unknown. */
  readonly optional?: boolean
  /** Names of the field's dated changes, where it keeps a history: then it may also stand as rows. */
  readonly history?: Scope
}

/** A dated parameter; `keys` are the option lists it is keyed by, in order. */
export interface ParameterName extends Name {
  readonly keys: readonly string[]
}

/** What every scope of one config shares. */
export interface Spaces {
  readonly parameters: readonly ParameterName[]
  readonly groups: readonly Name[]
  readonly indicators: readonly ParameterName[]
  readonly checklists: readonly Name[]
  /** Options of a list by list id: id, label, alias. */
  readonly options: (list: string) => readonly {
    readonly id: string
    readonly label: string
    readonly alias?: readonly string[]
  }[]
  /** What people call a list (畜种), for messages. */
  readonly listLabel?: (list: string) => string | undefined
  /** Bands of an option list (分档), by list id; undefined when its options are no bands. */
  readonly bands?: (list: string) => readonly Band[] | undefined
  /** Unit by its id or written form (元, 万元, 亩, 元/人/年); undefined when the config knows none. */
  readonly unit: (name: string) => Unit | undefined
}

/** The numbers an option stands for; an end that is not given is open. */
export interface Band {
  readonly option: string
  readonly from?: number
  readonly to?: number
  /** Ends that are given and not part of the band: `满 20 不满 50` has `to` outside. */
  readonly outside?: readonly ('from' | 'to')[]
}

/** The names visible at one place. Inner scopes are searched first; frames at run time have the same nesting. */
export interface Scope {
  /** What stands here, for messages: a form, a register, a repeat table. */
  readonly id: string
  readonly label: string
  readonly names: readonly Name[]
  readonly up: Scope | null
  readonly spaces: Spaces
  /** Unit of a count of these rows (人, 户); without it a count takes whatever unit its use asks for. */
  readonly counts?: Unit
  /** What this use site may read besides fields. */
  readonly allows?: {
    readonly today?: boolean
    readonly period?: boolean
    readonly indicators?: boolean
    /** Values of earlier periods; where `period` and `indicators` are allowed this is too. */
    readonly stored?: boolean
    /** The round before. */
    readonly previous?: boolean
  }
}
