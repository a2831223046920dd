import type { ResolvedConfig } from '../county.ts'
import type { Indicator } from '../indicator.ts'
import type { Issue } from '../problem.ts'
import { textIn } from '../text.ts'
import { unitLabel } from '../unit/unit-resolver.ts'
import { dimsOf, isTarget, printed, type Fact } from './fact.ts'
import { aboutOf } from './fact-words.ts'
import { finding } from './finding.ts'
import type { Survey } from './survey.ts'

/** Targets of a part against those of the whole it is `within`, and of single places against the county's. */
export function checkSubsets({ id, within, kind }: Indicator, survey: Survey): readonly Issue[] {
  const targets = survey.indicatorFacts(id).filter(isTarget)
  const parents = within === undefined ? [] : survey.indicatorFacts(within).filter(isTarget)
  if (parents.length === 0 && !isShare(kind)) return []
  const whole = targets.filter(({ entry }) => entry.for === undefined)
  const places = targets.filter(({ entry }) => entry.for?.each ?? entry.for?.in)
  const told = teller(survey.config)
  return [
    ...against(targets, parents, told),
    ...(isShare(kind) ? against(places, whole, told) : []),
  ]
}

/** One finding at most for each pair of series: the deadline, else the bound. */
function against(parts: readonly Fact[], wholes: readonly Fact[], told: Tell): readonly Issue[] {
  const [part, whole] = [last(parts), last(wholes)]
  if (part === undefined || whole === undefined) return []
  const late = endOf(part) > endOf(whole)
  if (late) return [told('policy.subset_late', part, whole)]
  return [
    ...(isLooser(part, whole) ? [told('policy.subset_looser', part, whole)] : []),
    ...parts.flatMap((part) => {
      const larger = wholes.find((whole) => exceeds(part, whole))
      return larger === undefined ? [] : [told('policy.subset_exceeds', part, larger)]
    }),
  ]
}

type Tell = (code: string, part: Fact, whole: Fact) => Issue

function teller(config: ResolvedConfig): Tell {
  const titleOf = (fact: Fact): string => {
    const about = aboutOf(fact, config)
    return `${textIn(fact.series.title, 'zh-CN')}${about === '' ? '' : `（${about}）`}`
  }
  return (code, part, whole) => {
    const say = code === 'policy.subset_late' ? dueOf : words
    return finding(code, {
      path: part.path,
      params: {
        title: titleOf(part),
        parent: titleOf(whole),
        one: say(part, config),
        other: say(whole, config),
      },
      source: [...whole.sources, ...part.sources],
    })
  }
}

/** The last one due; a target without a deadline binds no part of it. */
function last(facts: readonly Fact[]): Fact | undefined {
  return facts
    .filter(({ range }) => range.to !== null)
    .toSorted((one, other) => (endOf(one) < endOf(other) ? 1 : -1))[0]
}

/** 全部 of the whole means 全部 of every part: 基本 or 90% of a part is less. */
function isLooser(part: Fact, whole: Fact): boolean {
  const [asked, given] = [strictness(whole), strictness(part)]
  return asked !== null && given !== null && asked.share === 1 && given.rank < asked.rank
}

interface Strictness {
  readonly share: number
  readonly rank: number
}

/** How much of everything a share asks for; null when it is not a lower bound. */
function strictness({ quantity, interval, series }: Fact): Strictness | null {
  if (!('kind' in series) || !isShare(series.kind)) return null
  const share =
    quantity.is === 'all' || quantity.is === 'true'
      ? 1
      : interval !== null && lower.has(quantity.is)
        ? interval.min
        : null
  return share === null
    ? null
    : { share, rank: quantity.modality === 'basically' ? share - 0.001 : share }
}

const lower: ReadonlySet<string> = new Set(['eq', 'gte', 'gt', 'about', 'between'])

function isShare(kind: unknown): boolean {
  return kind === 'ratio' || kind === 'state'
}

/** More of a part than of the whole, by the same day. */
function exceeds(part: Fact, whole: Fact): boolean {
  return (
    'kind' in part.series &&
    !isShare(part.series.kind) &&
    part.interval !== null &&
    whole.interval !== null &&
    endOf(part) === endOf(whole) &&
    part.range.from === whole.range.from &&
    dimsOf(part) === dimsOf(whole) &&
    JSON.stringify(part.entry.for ?? {}) === JSON.stringify(whole.entry.for ?? {}) &&
    part.interval.min > whole.interval.max
  )
}

function endOf({ range }: Fact): string {
  return range.to ?? ''
}

function dueOf({ entry, range }: Fact): string {
  return entry.when !== undefined && 'by' in entry.when ? entry.when.by : (range.to ?? '')
}

function words({ quantity, interval, unit, unitName }: Fact, config: ResolvedConfig): string {
  const basically = quantity.modality === 'basically' ? '基本' : ''
  const label = unitName === undefined ? '' : unitLabel(config, unitName)
  const number = interval === null ? '全部' : `${printed(interval, unit)}${label}`
  return `${basically}${quantity.asWritten ?? number}`
}
