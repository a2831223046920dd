import type { ResolvedConfig } from '../county.ts'
import { keeping } from '../memo/keeping.ts'
import {
  collections,
  worldOf,
  type Collection,
  type Definition,
  type World,
} from '../memo/world.ts'
import type { Issue } from '../problem.ts'
import { scopes } from '../scope/scopes.ts'
import { sitesIn } from '../sites/formula-sites.ts'
import type { FormulaSite } from '../sites/formula-site.ts'
import { checkCitations } from './check-citations.ts'
import { checkCycles, linksOf, type Link } from './check-cycles.ts'
import { checkDrivers } from './check-drivers.ts'
import { checkFormulas } from './check-formulas.ts'
import { checkAutomatic } from './check-automatic.ts'
import { checkEntryIds, checkEntryKinds, checkSourceDate } from './check-entries.ts'
import { checkFields, checkPrivacy } from './check-fields.ts'
import { checkIds, checkInnerIds } from './check-ids.ts'
import { checkMoney } from './check-money.ts'
import { checkRanking } from './check-ranking.ts'
import { checkReferences } from './check-references.ts'
import { checkRowless } from './check-rowless.ts'
import { checkWorkflow } from './check-workflows.ts'

/**
 * What is wrong with a config whose shape is right: names, formulas, cycles, workflows, citations. Pure; runs in the browser.
 * What was found in a definition is kept with the object, so that after an edit only what it touches is read again.
 */
export function checkMeaning(config: ResolvedConfig): readonly Issue[] {
  const world = worldOf(config)
  const found = collections.flatMap((collection) => {
    const definitions: readonly Definition[] = config[collection]
    return definitions.map((definition) => findings[collection](definition, world))
  })
  return [
    ...checkIds(config),
    ...found.flatMap(({ issues }) => issues),
    ...checkCycles(found.flatMap(({ links }) => links)),
  ]
}

interface Found {
  readonly issues: readonly Issue[]
  readonly links: readonly Link[]
}

/** An error may suggest any name of the config; without one only what the definition mentions matters. */
function hasNoError({ issues }: Found): boolean {
  return issues.every(({ severity }) => severity !== 'error')
}

const findings = Object.fromEntries(
  collections.map((collection) => [
    collection,
    keeping<Definition, Found>({ depth: 'names', firm: hasNoError }, (definition, world) =>
      checkDefinition(collection, definition, world),
    ),
  ]),
) as { readonly [C in Collection]: (definition: Definition, world: World) => Found }

function checkDefinition(collection: Collection, definition: Definition, { config }: World): Found {
  const sites = sitesIn(collection, definition, scopes(config))
  const own = ownChecks[collection] as OwnCheck<Definition> | undefined
  return {
    issues: [
      ...checkInnerIds(collection, definition),
      ...checkFields(collection, definition),
      ...checkReferences(collection, definition, config),
      ...checkFormulas(sites),
      ...checkDrivers(sites),
      ...checkPrivacy(sites, config),
      ...checkRowless(collection, definition, sites),
      ...(own?.(definition, sites, config) ?? []),
      ...checkCitations(definition, `/${collection}/${definition.id}`, config),
    ],
    links: linksOf(sites),
  }
}

type OwnCheck<D> = (
  definition: D,
  sites: readonly FormulaSite[],
  config: ResolvedConfig,
) => readonly Issue[]

/** Checks of one kind of definition alone. */
const ownChecks: { readonly [C in Collection]?: OwnCheck<ResolvedConfig[C][number]> } = {
  sources: (source) => checkSourceDate(source),
  parameters: (series) => checkEntryIds(`/parameters/${series.id}`, series),
  indicators: (indicator, _, config) => [
    ...checkEntryIds(`/indicators/${indicator.id}`, indicator),
    ...checkEntryKinds(indicator),
    ...checkRanking(indicator, config),
  ],
  subsidies: (subsidy, sites) => checkMoney(subsidy, sites),
  workflows: (workflow, sites) => [...checkWorkflow(workflow), ...checkAutomatic(workflow, sites)],
}
