import type { Citation } from '../citation.ts'
import type { Issue } from '../problem.ts'

/** Where a finding stands and what its sentence needs. */
export interface Place {
  readonly path: string
  readonly params: Issue['params']
  readonly source: readonly Citation[]
}

/** A finding of the policy check; each clause is cited once. */
export function finding(code: string, { path, params, source }: Place): Issue {
  return { code, severity: 'finding', path, params, source: distinct(source) }
}

function distinct(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()]
}
