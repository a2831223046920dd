import type { Citation } from '../citation.ts'
import { citationsOf } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import { keptWith } from '../memo/kept-with.ts'
import { worldOf, type World } from '../memo/world.ts'
import { intervalOf, quantitiesOf, type Interval } from '../quantities.ts'
import type { Id } from '../text.ts'
import { factsOf, type Fact } from './fact.ts'

export interface PolicyOptions {
  /** Records known by register or region level: `{ town: 19 }`. */
  readonly counts?: Readonly<Record<Id, number>>
  /** The day deadlines are held against; without it none is past. */
  readonly today?: string
}

/** What every check of the policy reads. */
export interface Survey {
  readonly config: ResolvedConfig
  /** Numbers of one indicator. */
  readonly indicatorFacts: (id: Id) => readonly Fact[]
  /** How many records a register, region level or group has, and who says so. */
  readonly countOf: (id: Id) => Count | null
  readonly today: string | null
}

export interface Count {
  readonly interval: Interval
  readonly sources: readonly Citation[]
}

/** The world in which a policy is checked: the config, and what else is known. */
export function policyWorld(config: ResolvedConfig, { counts, today }: PolicyOptions): World {
  return worldOf(config, JSON.stringify({ counts, today }))
}

export const surveyOf = keptWith(({ config, setting }: World): Survey => {
  const { counts, today } = JSON.parse(setting) as PolicyOptions
  const indicators = new Map(config.indicators.map((indicator) => [indicator.id, indicator]))
  return {
    config,
    indicatorFacts: (id) => {
      const indicator = indicators.get(id)
      return indicator === undefined ? [] : factsOf('indicators', indicator, config)
    },
    countOf: (id) => {
      const known = counts?.[id]
      return known === undefined
        ? sizeOf(config, id)
        : { interval: { min: known, max: known }, sources: [] }
    },
    today: today ?? null,
  }
})

/** The printed size of the group of that id; a group with the id of a level is all of it. */
function sizeOf(config: ResolvedConfig, id: Id): Count | null {
  const group = config.groups.find((candidate) => candidate.id === id)
  const [entry] = (group?.size ?? []).filter(({ settled }) => settled !== 'setAside')
  const interval =
    entry === undefined ? null : intervalOf(quantitiesOf(entry)[0] ?? { is: 'words' })
  return entry === undefined || interval === null ? null : { interval, sources: citationsOf(entry) }
}
