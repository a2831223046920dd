import type { Citation } from '../citation.ts'
import { citationsOf } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import { intervalOf, quantitiesOf, type Interval } from '../quantities.ts'
import type { Id } from '../text.ts'
import { factsOf, type Fact } from './fact.ts'

export interface PolicyOptions {
  /** Records known by register or region level: `{ town: 19 }`. */
  readonly counts?: Readonly<Record<Id, number>>
  /** The day deadlines are held against; without it none is past. */
  readonly today?: string
}

/** What every check of the policy reads, gathered once. */
export interface Survey {
  readonly config: ResolvedConfig
  readonly facts: readonly Fact[]
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

export function surveyOf(config: ResolvedConfig, { counts, today }: PolicyOptions): Survey {
  const facts = factsOf(config)
  const byIndicator = Map.groupBy(
    facts.filter(({ collection }) => collection === 'indicators'),
    ({ series }) => series.id,
  )
  return {
    config,
    facts,
    indicatorFacts: (id) => byIndicator.get(id) ?? [],
    countOf: (id) => {
      const known = counts?.[id]
      return known === undefined
        ? sizeOf(config, id)
        : { interval: { min: known, max: known }, sources: [] }
    },
    today: today ?? null,
  }
}

/** The printed size of the group of that id, or of a group that is everything of the register or level. */
function sizeOf(config: ResolvedConfig, id: Id): Count | null {
  const group =
    config.groups.find((candidate) => candidate.id === id) ??
    config.groups.find(
      ({ about, where, members, within, size }) =>
        about === id &&
        size !== undefined &&
        where === undefined &&
        members === undefined &&
        within === undefined,
    )
  const [entry] = (group?.size ?? []).filter(({ settled }) => settled !== 'setAside')
  const interval =
    entry === undefined ? null : intervalOf(quantitiesOf(entry)[0] ?? { is: 'words' })
  return entry === undefined || interval === null ? null : { interval, sources: citationsOf(entry) }
}
