import type { ResolvedConfig } from '../county.ts'
import type { Issue } from '../problem.ts'
import { checkBurden } from './check-burden.ts'
import { checkClasses } from './check-classes.ts'
import { checkDeadlines } from './check-deadlines.ts'
import { checkDeclared } from './check-declared.ts'
import { checkDuties } from './check-duties.ts'
import { checkExamples } from './check-examples.ts'
import { checkGrowth } from './check-growth.ts'
import { checkNames } from './check-names.ts'
import { checkOpen } from './check-open.ts'
import { checkOtherParts } from './check-other-parts.ts'
import { checkOverlaps } from './check-overlaps.ts'
import { checkPlaces } from './check-places.ts'
import { checkRatios } from './check-ratios.ts'
import { checkStocks } from './check-stocks.ts'
import { checkSubsets } from './check-subsets.ts'
import { checkTimeParts } from './check-time-parts.ts'
import { checkValues } from './check-values.ts'
import { surveyOf, type PolicyOptions } from './survey.ts'

/** 目标体检: what does not add up in the policy itself, each finding with every clause involved. Pure; runs in the browser. */
export function checkPolicy(config: ResolvedConfig, options: PolicyOptions = {}): readonly Issue[] {
  const survey = surveyOf(config, options)
  const { facts } = survey
  return [
    ...checkTimeParts(facts, config),
    ...checkOtherParts(survey),
    ...checkPlaces(survey),
    ...checkStocks(survey),
    ...checkRatios(survey),
    ...checkValues(facts, config),
    ...checkDeadlines(survey),
    ...checkSubsets(survey),
    ...checkOverlaps(config),
    ...checkNames(facts, config),
    ...checkClasses(config),
    ...checkDeclared(config),
    ...checkGrowth(survey),
    ...checkOpen(facts, config),
    ...checkDuties(config),
    ...checkBurden(config),
    ...checkExamples(config),
  ]
}
