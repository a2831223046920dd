import type { Checklist } from './checklist.ts'
import type { Named } from './citation.ts'
import type { Indicator } from './indicator.ts'
import type { Migration } from './migration/migration.ts'
import type { Series } from './quantity.ts'
import type { Form, Group, List, Register } from './register.ts'
import type { Subsidy } from './subsidy.ts'
import type { Formula, Id, Span, Text, Time } from './text.ts'
import type { Workflow } from './workflow.ts'

export interface Source extends Named {
  /** Number of the seed document, `"000"`. */
  readonly seed?: string
  readonly number?: string
  readonly issuer?: string
  readonly date?: Time | null
  /** Paragraphs. */
  readonly text?: readonly string[]
  readonly supersedes?: readonly Id[]
}

export interface UnitDefinition extends Named {
  readonly base: Id
  readonly factor: number
}

export interface Role extends Named {
  /** Region level it works at. */
  readonly at: Id
}

/** A worked story: what is given, what happens on which day, what must come out. */
export interface Example extends Named {
  readonly given: unknown
  readonly story: readonly {
    readonly on: Time
    readonly period?: Span
    readonly do?: unknown
    readonly expect: unknown
  }[]
}

export interface View extends Named {
  readonly about: Id
  readonly where?: Formula
  readonly columns: readonly { readonly title: Text; readonly value: Formula }[]
  readonly sort?: Formula
}

export interface Dashboard extends Named {
  readonly for: readonly Id[]
  readonly tiles: readonly (
    | { readonly indicator: Id; readonly as: Id }
    | { readonly group: Id; readonly as: Id }
    | { readonly checklist: Id; readonly as: Id }
  )[]
}

export interface Settlement {
  readonly finding: Id
  readonly choice: Id
  readonly why: string
  readonly by: string
  readonly on: Time
}

/** One county's config as written: plain JSON, formulas as text. */
export interface CountyConfig {
  readonly dsl: 1
  readonly id: Id
  readonly title: Text
  /** Statistical code of the county. */
  readonly region: string
  /** Region levels from the top down. */
  readonly levels: readonly Named[]
  readonly terms?: Readonly<Record<Id, Text>>
  readonly extends?: { readonly id: Id; readonly version: number }
  readonly locks?: readonly string[]
  readonly migrations?: readonly Migration[]
  readonly sources: readonly Source[]
  readonly units?: readonly UnitDefinition[]
  readonly organs?: readonly Named[]
  readonly roles?: readonly Role[]
  readonly lists?: readonly List[]
  readonly registers?: readonly Register[]
  readonly forms?: readonly Form[]
  readonly groups?: readonly Group[]
  readonly parameters?: readonly Series[]
  readonly checklists?: readonly Checklist[]
  readonly indicators?: readonly Indicator[]
  readonly subsidies?: readonly Subsidy[]
  readonly workflows?: readonly Workflow[]
  readonly views?: readonly View[]
  readonly dashboards?: readonly Dashboard[]
  readonly settlements?: readonly Settlement[]
  readonly examples?: readonly Example[]
}

/** The config with layers merged and defaults filled: every list present, formulas canonical by id, every entry with an id. */
export type ResolvedConfig = Required<Omit<CountyConfig, 'extends'>> & {
  readonly base: { readonly id: Id; readonly version: number } | null
}
