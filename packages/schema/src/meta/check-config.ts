import { checkMeaning } from '../check/meaning.ts'
import type { CountyConfig, ResolvedConfig } from '../county.ts'
import type { Overlay } from '../overlay.ts'
import { isRecord } from '../pointer.ts'
import { checkPolicy } from '../policy/check-policy.ts'
import type { PolicyOptions } from '../policy/survey.ts'
import type { Issue } from '../problem.ts'
import { mergeLayers, resolve } from '../resolve.ts'
import { checkShape } from './check-shape.ts'

export interface CheckOptions extends PolicyOptions {
  /** The config it is written over. */
  readonly base?: CountyConfig | ResolvedConfig
  /** Published version of that config; the one `extends` pins is wanted. */
  readonly baseVersion?: number
}

export interface CheckedConfig {
  /** null when the shape is wrong. */
  readonly resolved: ResolvedConfig | null
  readonly issues: readonly Issue[]
}

/** Shape, then meaning, then policy. Problems are data; `sentenceOf` makes them words. */
export function checkConfig(
  config: unknown,
  { base, baseVersion, ...policy }: CheckOptions = {},
): CheckedConfig {
  if (!isRecord(config)) return { resolved: null, issues: checkShape(config) }
  const written = config as CountyConfig | Overlay
  const shape = checkShape(base === undefined ? written : mergeLayers(written, base))
  if (shape.length > 0) return { resolved: null, issues: shape }
  const { resolved, issues } = resolve(written, base)
  return {
    resolved,
    issues: [
      ...issues,
      ...pinned(resolved, baseVersion),
      ...checkMeaning(resolved),
      ...checkPolicy(resolved, policy),
    ],
  }
}

/** A base moves under a layer only by a rebase. */
function pinned({ base }: ResolvedConfig, found: number | undefined): readonly Issue[] {
  return base === null || found === undefined || base.version === found
    ? []
    : [
        {
          code: 'config.base_version',
          severity: 'error',
          path: '/extends/version',
          params: { base: base.id, expected: base.version, found },
        },
      ]
}
