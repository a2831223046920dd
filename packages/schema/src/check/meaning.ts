import type { ResolvedConfig } from '../county.ts'
import { formulaSites } from '../sites/formula-sites.ts'
import type { Issue } from '../problem.ts'
import { scopes } from '../scope/scopes.ts'
import { checkCitations } from './check-citations.ts'
import { checkCycles } from './check-cycles.ts'
import { checkDrivers } from './check-drivers.ts'
import { checkFormulas } from './check-formulas.ts'
import { checkEntries, checkIds } from './check-ids.ts'
import { checkMoney } from './check-money.ts'
import { checkRankings } from './check-rankings.ts'
import { checkReferences } from './check-references.ts'
import { checkWorkflows } from './check-workflows.ts'

/** What is wrong with a config whose shape is right: names, formulas, cycles, workflows, citations. Pure; runs in the browser. */
export function checkMeaning(config: ResolvedConfig): readonly Issue[] {
  const sites = formulaSites(config, scopes(config))
  return [
    ...checkIds(config),
    ...checkEntries(config),
    ...checkReferences(config),
    ...checkFormulas(sites),
    ...checkCycles(sites),
    ...checkDrivers(sites),
    ...checkMoney(config, sites),
    ...checkRankings(config),
    ...checkWorkflows(config),
    ...checkCitations(config),
  ]
}
