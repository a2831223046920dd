import type { Frame } from '@xiance/expr'
import { citationsOf, textIn, type Citation, type Group } from '@xiance/schema'
import type { Missing, Reason } from '../client/entitlement.ts'
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
  const frame = recordFrame(asked, of, { date })
  const outcome = of.eligible.run(frame)
  if (outcome.is === null) {
    const answers = missingAnswers(asked.linked, [of.eligible.of], frame)
    const because = outcome.undecided && answers.length === 0 ? 'undecided' : 'answer'
    return {
      is: null,
      because,
      missing: because === 'answer' ? answers : decisionsFor(of, frame),
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
function decisionsFor({ eligible }: LinkedSubsidy, frame: Frame): readonly Missing[] {
  return eligible.of
    .blanks(frame)
    .flatMap((blank) =>
      blank.kind === 'undecided' ? [{ path: `/parameters/${blank.id}`, label: blank.label }] : [],
    )
}

/** True when the record's past is known, so that eligibility may differ from row to row. */
export function hasHistory(frame: Frame): boolean {
  return typeof frame.row['_history'] === 'object' && frame.row['_history'] !== null
}

function titles(groups: readonly Group[]): readonly string[] {
  return groups.map(({ title }) => textIn(title, 'zh-CN'))
}
