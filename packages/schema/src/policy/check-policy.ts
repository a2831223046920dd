import type { ResolvedConfig } from '../county.ts'
import type { Issue } from '../problem.ts'
import { checkDeadlines } from './check-deadlines.ts'
import { checkOpen } from './check-open.ts'
import { checkOtherParts } from './check-other-parts.ts'
import { checkTimeParts } from './check-time-parts.ts'
import { checkValues } from './check-values.ts'
import { factsOf } from './fact.ts'

/** 目标体检: what does not add up in the policy itself, each finding with every clause involved. Pure; runs in the browser. */
export function checkPolicy(config: ResolvedConfig): readonly Issue[] {
  const facts = factsOf(config)
  return [
    ...checkTimeParts(facts, config),
    ...checkOtherParts(facts, config),
    ...checkValues(facts, config),
    ...checkDeadlines(facts, config),
    ...checkOpen(facts, config),
  ]
}
