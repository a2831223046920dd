import { editAt, type ResolvedConfig } from '@xiance/schema'
import type { Edit } from './edit.ts'

/** The config as it would be with the edits made, for showing before the server has them. */
export function applyEdits(config: ResolvedConfig, edits: readonly Edit[]): ResolvedConfig {
  return edits.reduce((before, { path, value }) => editAt(before, before, path, value), config)
}
