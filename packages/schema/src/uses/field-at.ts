import type { ResolvedConfig } from '../county.ts'
import { placeOf } from '../place.ts'
import { getAt } from '../pointer.ts'

/** Path of a field or column under the first owner that has it, where it is really written; null when none has. */
export function fieldAt(
  config: ResolvedConfig,
  owners: readonly string[],
  steps: readonly string[],
): string | null {
  for (const owner of owners) {
    const path = placeOf(config, `${owner}/fields/${steps.join('/rows/')}`)
    if (getAt(config, path) !== undefined) return path
  }
  return null
}
