import { getAt, stepsOf, type ResolvedConfig } from '@xiance/schema'
import { applyEdits } from './apply-edits.ts'
import type { Edit } from './edit.ts'

/** The edits that bring back what was there, last one first; a removed definition returns to its place. */
export function inverseOf(config: ResolvedConfig, edits: readonly Edit[]): readonly Edit[] {
  const backward: Edit[] = []
  let before = config
  for (const edit of edits) {
    backward.unshift(takeBack(before, edit))
    before = applyEdits(before, [edit])
  }
  return backward
}

function takeBack(before: ResolvedConfig, { path, value }: Edit): Edit {
  const old = getAt(before, path)
  if (old === undefined) return { path }
  const neighbour = value === undefined ? neighbourOf(before, path) : undefined
  return neighbour === undefined || !isObject(old)
    ? { path, value: old }
    : { path, value: { ...old, after: neighbour } }
}

/** Id of the definition before the one at the path, when it stands in a list behind another. */
function neighbourOf(config: ResolvedConfig, path: string): string | undefined {
  const steps = stepsOf(path)
  const list = getAt(config, path.slice(0, path.lastIndexOf('/')))
  if (!Array.isArray(list)) return undefined
  const at = list.findIndex((item: unknown) => isObject(item) && item['id'] === steps.at(-1))
  const neighbour: unknown = list[at - 1]
  return isObject(neighbour) && typeof neighbour['id'] === 'string' ? neighbour['id'] : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
