import type { Edit } from './edit.ts'

/** Edits the server did not take, by county: they outlive the page, so that signing in again loses nothing. */
const kept = new Map<string, readonly Edit[]>()

export function keepEdits(county: string, edits: readonly Edit[]): void {
  if (edits.length === 0) kept.delete(county)
  else kept.set(county, edits)
}

export function keptEdits(county: string): readonly Edit[] {
  return kept.get(county) ?? []
}
