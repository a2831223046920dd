import type { Frame } from '@xiance/expr'
import { citationsOf, textIn, type Citation, type Group } from '@xiance/schema'
import type { Missing, Reason } from '../client/entitlement.ts'
import type { CompiledFormula } from '../linking/formula.ts'
import { isCapLeft, readsCapLeft, withRecordCapLeft } from './cap-left.ts'
import { recordFrame, type Case } from './claim.ts'
import { distinctCitations } from './distinct-citations.ts'
import { missingAnswers } from '../record/missing-answers.ts'
import type { LinkedSubsidy } from './linked-subsidy.ts'

/** Whether a record may have a subsidy on a day, with the groups and clauses that say so. */
export type Eligibility =
  | { readonly is: true; readonly reason: Reason }
  | { readonly is: false; readonly reason: Reason }
  | {
      readonly is: null
      readonly because: 'answer' | 'undecided'
      readonly missing: readonly Missing[]
      readonly source: readonly Citation[]
    }

export function eligibilityAt(asked: Case, of: LinkedSubsidy, date: string): Eligibility {
  const frame = withRecordCapLeft(asked, of, { frame: recordFrame(asked, of, { date }), date })
  const outcome = of.eligible.run(frame)
  if (outcome.is === null) {
    const formulas = readsCapLeft(of.eligible.of)
      ? [of.eligible.of, ...of.caps.flatMap(({ record }) => record ?? [])]
      : [of.eligible.of]
    const answers = missingAnswers(asked.linked, formulas, frame).filter(
      ({ path }) => !isCapLeft(path),
    )
    const decisions = decisionsFor(formulas, frame)
    const because =
      answers.length === 0 && (outcome.undecided || decisions.length > 0) ? 'undecided' : 'answer'
    return {
      is: null,
      because,
      missing: because === 'answer' ? answers : decisions,
      source: citationsOf(of.subsidy),
    }
  }
  const wanted = [...of.eligible.of.groups, ...of.eligible.of.mentions]
  const groups = asked.linked.config.groups.filter(({ about }) => about === of.subsidy.about)
  const standing = groups.filter(({ id }) => frame.env.inGroup(id, frame.row) === true)
  const named = outcome.is ? standing.filter(({ id }) => wanted.includes(id)) : standing
  return {
    is: outcome.is,
    reason: {
      code: outcome.is ? 'entitlement.eligible' : 'entitlement.not_eligible',
      params: {
        subsidy: textIn(of.subsidy.title, 'zh-CN'),
        groups: titles(named),
        wanted: titles(
          groups.filter(
            (group) => wanted.includes(group.id) && (outcome.is || !standing.includes(group)),
          ),
        ),
        on: date,
      },
      source: distinctCitations([
        ...named.flatMap((group) => citationsOf(group)),
        ...citationsOf(of.subsidy),
      ]),
    },
  }
}

/** The parameters that the county has to settle first. */
function decisionsFor(formulas: readonly CompiledFormula[], frame: Frame): readonly Missing[] {
  return formulas.flatMap((formula) =>
    formula.run(frame) === null
      ? formula
          .blanks(frame)
          .flatMap((blank) =>
            blank.kind === 'undecided'
              ? [{ path: `/parameters/${blank.id}`, label: blank.label }]
              : [],
          )
      : [],
  )
}

/** True when the record's past is known, so that eligibility may differ from row to row. */
export function hasHistory(frame: Frame): boolean {
  return typeof frame.row['_history'] === 'object' && frame.row['_history'] !== null
}

function titles(groups: readonly Group[]): readonly string[] {
  return groups.map(({ title }) => textIn(title, 'zh-CN'))
}
