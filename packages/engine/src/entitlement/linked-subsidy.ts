import type { Cap, Field, Subsidy, SubsidyLine } from '@xiance/schema'
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
  const tables = linked.findRegister(subsidy.about)?.fields ?? []
  const eachOf = (line: SubsidyLine): Each | null =>
    line.each === undefined ? null : compileEach(line.each, scope)
  return {
    subsidy,
    eligible: linkTest(subsidy.eligible, scope, scopes),
    lines: subsidy.lines.map((line): LinkedLine => {
      const each = eachOf(line)
      const row = each?.scope ?? scope
      const compiled = (text: string | undefined): CompiledFormula | null =>
        text === undefined ? null : compileFormula(text, row)
      return {
        line,
        each,
        table: tables.find(({ id }) => id === each?.table) ?? null,
        date: each?.periodColumn ?? null,
        when: compiled(line.when),
        quantity: compiled(line.quantity),
        rate: compiled(line.rate),
      }
    }),
    caps: (subsidy.caps ?? []).map((cap) => ({
      cap,
      max: new Map(
        subsidy.lines.flatMap((line) =>
          cap.lines === undefined || cap.lines.includes(line.id)
            ? [[line.id, compileFormula(cap.max, eachOf(line)?.scope ?? scope)] as const]
            : [],
        ),
      ),
    })),
    share:
      subsidy.phaseOut?.share === undefined ? null : compileFormula(subsidy.phaseOut.share, scope),
  }
}
