import type { Name, Scope, Type, Unit } from '@xiance/expr'
import { readFormula } from '../formula.ts'
import type { Cap, Subsidy, SubsidyLine } from '../subsidy.ts'
import type { Freq, Id } from '../text.ts'
import { named } from './named.ts'

/** What formulas call that which earlier payments left of the caps. */
export const capLeft: {
  readonly [K in Cap['of']]: { readonly id: Id; readonly label: string }
} = {
  quantity: { id: 'quantity_left', label: '剩余可补数量' },
  amount: { id: 'amount_left', label: '剩余可补金额' },
}

/** Most decimals a quantity or an amount under a cap is counted in. */
const mostDecimals = 6

/** The caps a line is paid under. */
export function capsOver({ caps = [] }: Subsidy, line: SubsidyLine): readonly Cap[] {
  return caps.filter(({ lines }) => lines === undefined || lines.includes(line.id))
}

/** The caps that stand over the record itself: nothing of a row counts them or says how much they are. */
export function capsOverRecord({ about, caps = [] }: Subsidy, record: Scope): readonly Cap[] {
  const fields = new Set(record.names.map(({ id }) => id))
  return caps.filter(
    ({ per, max }) =>
      per.every((part) => part === about || Object.hasOwn(periods, part) || fields.has(part)) &&
      readFormula(max, record).typed !== null,
  )
}

const periods: { readonly [F in Freq]: true } = {
  day: true,
  week: true,
  halfMonth: true,
  month: true,
  quarter: true,
  halfYear: true,
  year: true,
}

/** Where caps are read: the line they limit, or the first of them over a record. */
interface Standing {
  readonly scope: Scope
  readonly line: SubsidyLine | undefined
}

/** Names for what is left of these caps; a kind of cap that does not stand here has no name. */
export function capNames(caps: readonly Cap[], at: Standing): readonly Name[] {
  return (['quantity', 'amount'] as const).flatMap((kind) => {
    const limits = caps.filter(({ of }) => of === kind)
    const { id, label } = capLeft[kind]
    return limits.length === 0 ? [] : [named(id, label, () => typeOf(kind, limits, at))]
  })
}

function typeOf(kind: Cap['of'], limits: readonly Cap[], { scope, line }: Standing): Type {
  const bounds = limits.flatMap(({ max }) => numberIn(max, scope))
  const counted = kind === 'quantity' ? numberIn(line?.quantity, scope) : []
  const scales = [...counted, ...bounds].map(({ scale }) => scale ?? mostDecimals)
  const least = kind === 'amount' ? (line?.round ?? 2) : 0
  return {
    kind: 'num',
    scale: Math.min(mostDecimals, Math.max(least, ...scales)),
    unit:
      kind === 'amount'
        ? (scope.spaces.unit('元') ?? null)
        : ([...counted, ...bounds].find(({ unit }) => unit !== null)?.unit ?? null),
  }
}

interface Figure {
  readonly scale: number | null
  readonly unit: Unit | null
}

function numberIn(text: string | undefined, scope: Scope): readonly Figure[] {
  const type = text === undefined ? null : readFormula(text, scope).type
  return type?.kind === 'num' ? [type] : []
}
