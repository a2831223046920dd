import { citationsOf } from '../citation.ts'
import type { Indicator } from '../indicator.ts'
import type { Issue } from '../problem.ts'
import { textIn, type Id } from '../text.ts'
import { finding } from './finding.ts'
import { isTarget, type Fact } from './fact.ts'
import type { Survey } from './survey.ts'

/** Growth of what nobody has measured, and targets relative to a series that is not there. */
export function checkGrowth(indicator: Indicator, survey: Survey): readonly Issue[] {
  const targets = survey.indicatorFacts(indicator.id).filter(isTarget)
  const [growing] = targets.filter(isGrowth)
  return [
    ...(growing === undefined || hasBase(indicator, survey)
      ? []
      : [told('policy.growth_base', growing)]),
    ...targets
      .filter((fact) => fact !== growing && isRelative(fact) && !hasSeries(fact, survey))
      .map((fact) => told('policy.relative_open', fact)),
  ]
}

function told(code: string, fact: Fact): Issue {
  const [clause] = fact.sources
  return finding(code, {
    path: fact.path,
    params: {
      title: textIn(fact.series.title, 'zh-CN'),
      words: fact.quantity.asWritten ?? clause?.quote ?? '',
    },
    source: fact.sources.length > 0 ? fact.sources : citationsOf(fact.series),
  })
}

/** 增长30%以上; a level to reach (提高到90%) is none. */
export function isGrowth({ quantity, unit, unitName, sources }: Fact): boolean {
  if (typeof quantity.value !== 'number') return false
  if (quantity.is === 'up' || quantity.is === 'down') return true
  const isShare = unit !== undefined && Object.keys(unit.dims).length === 0
  return (
    (isShare || unitName?.includes('百分点') === true) &&
    sources.some(({ quote }) => growth.test(quote) && !level.test(quote))
  )
}

const growth = /(?:增长|递增|增加|增幅|提高|下降|降低|减少)[^,。;、]{0,8}\d/
const level = /(?:增长|增加|提高|下降|降低|减少|控制)(?:到|至|为|在)/

/** A figure of before, here or in the series that its formula compares. */
function hasBase(indicator: Indicator, survey: Survey): boolean {
  const { value } = indicator
  const formulas =
    typeof value === 'object' ? [value.num, value.den] : value === undefined ? [] : [value]
  const compared = formulas.flatMap((formula) =>
    [...formula.matchAll(/指标\.(\w+)/g)].map(([, id = '']) => id),
  )
  return [indicator.id, ...compared].some((id) => isMeasured(id, survey))
}

function isMeasured(id: Id, survey: Survey): boolean {
  return survey
    .indicatorFacts(id)
    .some(
      ({ entry, interval }) =>
        interval !== null && (entry.as === 'baseline' || entry.as === 'actual'),
    )
}

/** 不低于上年度, 接近全区平均水平, or a bound that reads what was before. */
function isRelative({ quantity }: Fact): boolean {
  if (quantity.than !== undefined) return /\b(?:prior|growth)\s*\(/.test(quantity.than)
  return (
    typeof quantity.value !== 'number' &&
    quantity.masked !== true &&
    relative.test(quantity.asWritten ?? '')
  )
}

const relative =
  /上年|去年|上一年|同期|(?:全国|全省|全区|全市|全县|周边|本省)[^,。;]*(?:平均|水平)|平均水平/

/** A bound by formula is there when the series it reads has a figure. */
function hasSeries({ quantity, series }: Fact, survey: Survey): boolean {
  if (quantity.than === undefined) return false
  const read = [...quantity.than.matchAll(/指标\.(\w+)/g)].map(([, id = '']) => id)
  return (read.length === 0 ? [series.id] : read).every((id) => isMeasured(id, survey))
}
