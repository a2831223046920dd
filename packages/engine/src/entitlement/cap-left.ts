import type { Frame, Value } from '@xiance/expr'
import { capLeft } from '@xiance/schema'
import type { CompiledFormula } from '../linking/formula.ts'
import type { Case, Claim } from './claim.ts'
import { keyOf, leftOf, limitsOf, usedBefore, type Limit } from './limits.ts'
import type { LinkedSubsidy } from './linked-subsidy.ts'
import type { Priced } from './pricing.ts'

/**
 * A claim whose formulas know what earlier payments left of its caps, or why a cap cannot be known. What is paid for beside
 * it in the same reckoning has taken nothing yet, so that the order of rows makes no difference.
 */
export function withCapLeft(asked: Case, of: LinkedSubsidy, claim: Claim): Claim | Priced {
  const { when, quantity, rate } = claim.line
  if (![when, quantity, rate].some(readsCapLeft)) return claim
  const read = claim.readings.length
  const limits = limitsOf(asked, of.caps, claim)
  if ('is' in limits) return limits
  claim.readings.splice(read)
  return { ...claim, frame: withLeft(claim.frame, leftUnder(asked, of, limits)) }
}

/** A record whose eligibility knows what is left of the caps over it; blank where such a cap is not known. */
export function withRecordCapLeft(
  asked: Case,
  of: LinkedSubsidy,
  at: { readonly frame: Frame; readonly date: string },
): Frame {
  const { frame, date } = at
  if (!readsCapLeft(of.eligible.of)) return frame
  const limits = of.caps.flatMap(({ cap, record }, index) => {
    if (record === null) return []
    const max = record.run(frame)
    const key = keyOf(index, cap, {
      about: of.subsidy.about,
      date,
      value: (field) => frame.row[field],
    })
    return [{ cap, key, max: typeof max === 'number' ? max : null }]
  })
  return withLeft(frame, leftUnder(asked, of, limits))
}

/** Whether a formula reads what is left of a cap. */
export function readsCapLeft(formula: CompiledFormula | null): boolean {
  return formula !== null && formula.reads.some(({ name }) => names.has(name))
}

/** Whether a missing answer is no answer but what is left of a cap: then its own formula says what is wanted. */
export function isCapLeft(path: string): boolean {
  return names.has(path.slice(path.lastIndexOf('/') + 1))
}

const names: ReadonlySet<string> = new Set(Object.values(capLeft).map(({ id }) => id))

type Bound = Pick<Limit, 'cap' | 'key'> & { readonly max: number | null }

/** The least that is left of each kind of cap. */
function leftUnder(
  { before }: Case,
  { caps, subsidy }: LinkedSubsidy,
  limits: readonly Bound[],
): Readonly<Record<string, Value>> {
  const used = usedBefore(before, caps, subsidy)
  return Object.fromEntries(
    (['quantity', 'amount'] as const).map((kind) => {
      const bounds = limits.filter(({ cap }) => cap.of === kind)
      const left = bounds.flatMap(({ key, max }) =>
        max === null ? [] : leftOf({ key, max }, used),
      )
      return [
        capLeft[kind].id,
        bounds.length === 0 || left.length < bounds.length ? null : Math.min(...left),
      ]
    }),
  )
}

function withLeft(frame: Frame, left: Readonly<Record<string, Value>>): Frame {
  return { ...frame, row: { ...frame.row, ...left } }
}
