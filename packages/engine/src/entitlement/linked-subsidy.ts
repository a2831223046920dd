import type { Scope, Unit } from '@xiance/expr'
import {
  capsOver,
  capsOverRecord,
  type Cap,
  type Field,
  type Subsidy,
  type SubsidyLine,
} from '@xiance/schema'
import { compileFormula, type CompiledFormula } from '../linking/formula.ts'
import { linkTest } from '../linking/fields.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { compileEach, type Each } from '../linking/each.ts'
import type { CompiledTest } from '../linking/test.ts'

export interface LinkedLine {
  readonly line: SubsidyLine
  readonly each: Each | null
  /** The repeat table paid for, as the register has it. */
  readonly table: Field | null
  /** Column that dates a row: the one compared with the period. */
  readonly date: string | null
  readonly when: CompiledFormula | null
  readonly quantity: CompiledFormula | null
  readonly rate: CompiledFormula | null
}

export interface LinkedCap {
  readonly cap: Cap
  /** By line, since a cap may read the row it limits. */
  readonly max: ReadonlyMap<string, CompiledFormula>
  /** For the record itself; null where a row counts it or says how much it is. */
  readonly record: CompiledFormula | null
}

export interface LinkedSubsidy {
  readonly subsidy: Subsidy
  readonly eligible: CompiledTest
  readonly lines: readonly LinkedLine[]
  readonly caps: readonly LinkedCap[]
  readonly share: CompiledFormula | null
}

export function linkSubsidy(
  linked: Pick<LinkedConfig, 'scopes' | 'findRegister'>,
  subsidy: Subsidy,
): LinkedSubsidy {
  const { scopes } = linked
  const scope = scopes.subsidyScope(subsidy.id)
  const overRecord = capsOverRecord(subsidy, scope)
  const tables = linked.findRegister(subsidy.about)?.fields ?? []
  const eachOf = (line: SubsidyLine): Each | null =>
    line.each === undefined ? null : compileEach(line.each, scope)
  return {
    subsidy,
    eligible: linkTest(subsidy.eligible, scopes.eligibilityScope(subsidy.id), scopes),
    lines: subsidy.lines.map((line): LinkedLine => {
      const each = eachOf(line)
      const row = scopes.lineScope(subsidy.id, line.id)
      const compiled = (text: string | undefined): CompiledFormula | null =>
        text === undefined ? null : compileFormula(text, row)
      const quantity = compiled(line.quantity)
      return {
        line,
        each,
        table: tables.find(({ id }) => id === each?.table) ?? null,
        date: each?.periodColumn ?? null,
        when: compiled(line.when),
        quantity,
        rate: line.rate === undefined ? null : yuanFormula(line.rate, row, unitOf(quantity)),
      }
    }),
    caps: (subsidy.caps ?? []).map((cap) => {
      const limited = subsidy.lines.filter((line) => capsOver(subsidy, line).includes(cap))
      return {
        cap,
        max: new Map(
          limited.map((line) => [
            line.id,
            capFormula(cap, line, scopes.capScope(subsidy.id, line.id)),
          ]),
        ),
        record: overRecord.includes(cap) ? capFormula(cap, limited[0], scope) : null,
      }
    }),
    share:
      subsidy.phaseOut?.share === undefined ? null : compileFormula(subsidy.phaseOut.share, scope),
  }
}

/** A cap in the unit of what it limits: 元, or the unit the line is counted in. */
function capFormula(cap: Cap, line: SubsidyLine | undefined, scope: Scope): CompiledFormula {
  if (cap.of === 'amount') return yuanFormula(cap.max, scope, null)
  const counted = line?.quantity === undefined ? null : compileFormula(line.quantity, scope)
  return inUnit(cap.max, scope, unitOf(counted)?.factor ?? 1)
}

/** A price brought to 元 for each unit counted: 10万元/处 is 100000. */
function yuanFormula(text: string, scope: Scope, counted: Unit | null): CompiledFormula {
  return inUnit(text, scope, 1 / (counted?.factor ?? 1))
}

/** The formula with its unit kept and the unit's factor brought to another one. */
function inUnit(text: string, scope: Scope, factor: number): CompiledFormula {
  const plain = compileFormula(text, scope)
  const type = plain.typed?.type
  const unit = unitOf(plain)
  return type?.kind !== 'num' || unit === null || unit.factor === factor
    ? plain
    : compileFormula(text, scope, { ...type, unit: { ...unit, factor } })
}

/** null: a pure number, or nobody says. */
function unitOf(formula: CompiledFormula | null): Unit | null {
  const type = formula?.typed?.type
  return type?.kind === 'num' ? type.unit : null
}
