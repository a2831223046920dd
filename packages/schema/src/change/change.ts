import type { Migration } from '../migration/migration.ts'

/** One difference between two configs. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed'
  /** JSON Pointer with ids in place of positions. */
  readonly path: string
  readonly before: unknown
  readonly after: unknown
  /** It may change what somebody is paid. */
  readonly money: boolean
  /** Answers given before may no longer fit. */
  readonly breaking: boolean
  /** The migration that carries old answers over: the one to record, or the recorded one that this line tells. */
  readonly migration?: Migration
  readonly recorded?: true
  readonly sentence: { readonly 'zh-CN': string; readonly en: string }
}

/** A difference before it is put in words. */
export type Difference = Pick<Change, 'kind' | 'path' | 'before' | 'after'>
