import type { ResolvedConfig } from '../county.ts'
import type { Indicator } from '../indicator.ts'
import { keeping } from '../memo/keeping.ts'
import { keptWith } from '../memo/kept-with.ts'
import type { World } from '../memo/world.ts'
import type { Issue } from '../problem.ts'
import type { Series } from '../quantity.ts'
import { burdenOf, checkAskedTwice, checkItemsAsked, type FormBurden } from './check-burden.ts'
import { checkBands } from './check-classes.ts'
import { checkGroup } from './check-groups.ts'
import { checkDeadlines } from './check-deadlines.ts'
import { checkDeclared } from './check-declared.ts'
import { checkDuties } from './check-duties.ts'
import { checkExamples } from './check-examples.ts'
import { checkGrowth } from './check-growth.ts'
import { checkNames } from './check-names.ts'
import { checkOpen, checkOpenDuties } from './check-open.ts'
import { checkOtherParts } from './check-other-parts.ts'
import { checkOverlaps } from './check-overlaps.ts'
import { checkPlaces } from './check-places.ts'
import { checkRatios } from './check-ratios.ts'
import { checkStocks } from './check-stocks.ts'
import { checkSubsets } from './check-subsets.ts'
import { checkTimeParts } from './check-time-parts.ts'
import { checkValues } from './check-values.ts'
import { factsOf } from './fact.ts'
import { policyWorld, surveyOf, type PolicyOptions } from './survey.ts'

/** 目标体检: what does not add up in the policy itself, each finding with every clause involved. Pure; runs in the browser. */
export function checkPolicy(config: ResolvedConfig, options: PolicyOptions = {}): readonly Issue[] {
  const world = policyWorld(config, options)
  const burdens = config.forms.map((form) => burden(form, world))
  return [
    ...config.indicators.flatMap((indicator) => indicatorFindings(indicator, world)),
    ...config.parameters.flatMap((series) => parameterFindings(series, world)),
    ...checkNames(everyFact(config), config),
    ...config.groups.flatMap(checkGroup),
    ...checkBands(config),
    ...config.checklists.flatMap((checklist) => [
      ...checkDeclared(checklist),
      ...checkItemsAsked(checklist, config),
    ]),
    ...config.workflows.flatMap((workflow) => checkOpenDuties(workflow, config)),
    ...checkDuties(config),
    ...burdens.flatMap(({ issues }) => issues),
    ...checkAskedTwice(burdens.flatMap(({ questions }) => questions)),
    ...checkExamples(config),
  ]
}

const indicatorFindings = keeping<Indicator, readonly Issue[]>(
  { depth: 'contents' },
  (indicator, world) => {
    const survey = surveyOf(world)
    const facts = survey.indicatorFacts(indicator.id)
    const { config } = world
    return [
      ...checkTimeParts(facts, config),
      ...checkOtherParts(indicator, survey),
      ...checkPlaces(facts, survey),
      ...checkStocks(indicator, survey),
      ...checkRatios(indicator, survey),
      ...checkValues(facts, config),
      ...checkDeadlines(facts, survey),
      ...checkSubsets(indicator, survey),
      ...checkOverlaps(indicator, config),
      ...checkGrowth(indicator, survey),
      ...checkOpen(facts, config),
    ]
  },
)

const parameterFindings = keeping<Series, readonly Issue[]>(
  { depth: 'contents' },
  (series, world) => {
    const facts = factsOf('parameters', series, world.config)
    return [
      ...checkPlaces(facts, surveyOf(world)),
      ...checkValues(facts, world.config),
      ...checkDeadlines(facts, surveyOf(world)),
      ...checkOpen(facts, world.config),
    ]
  },
)

const burden = keeping<ResolvedConfig['forms'][number], FormBurden>(
  { depth: 'contents' },
  (form, { config }: World) => burdenOf(form, config),
)

const everyFact = keptWith((config: ResolvedConfig) => [
  ...config.parameters.flatMap((series) => factsOf('parameters', series, config)),
  ...config.indicators.flatMap((indicator) => factsOf('indicators', indicator, config)),
])
