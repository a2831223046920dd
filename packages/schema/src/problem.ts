import type { Citation } from './citation.ts'
import type { Text } from './text.ts'

/** A problem as data: sentences are made from `code` and `params` by locale. `path` is a JSON Pointer with ids in place of positions. */
export interface Problem {
  readonly code: string
  readonly path: string
  readonly params: Readonly<Record<string, string | number | readonly string[]>>
}

/** A problem of a config document. */
export interface Issue extends Problem {
  readonly severity: 'error' | 'warning' | 'finding'
  readonly source?: readonly Citation[]
  readonly fixes?: readonly IssueFix[]
}

/** Another value for what stands at `path`, or at the issue's own place where none is named. */
export interface IssueFix {
  readonly label: Text
  readonly path?: string
  readonly value: unknown
}
