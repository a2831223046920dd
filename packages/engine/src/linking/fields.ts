import type { Scope } from '@xiance/expr'
import type { Field, Rule, Scopes, Test } from '@xiance/schema'
import { kinds } from '../kinds/index.ts'
import type { KindBehaviour } from '../kinds/behaviour.ts'
import { compileFormula, type CompiledFormula } from './formula.ts'
import { compileTest, type CompiledTest } from './test.ts'

/** A field with its formulas compiled on the scope it stands in. */
export interface LinkedField {
  readonly field: Field
  readonly behaviour: KindBehaviour
  readonly show: CompiledFormula | null
  readonly required: CompiledFormula | boolean
  readonly value: CompiledFormula | null
  readonly prefill: CompiledFormula | null
  readonly rules: readonly LinkedRule[]
  /** Columns of a repeat table; empty for every other kind. */
  readonly columns: readonly LinkedField[]
}

interface LinkedRule {
  readonly rule: Rule
  readonly must: CompiledTest
}

export function linkFields(
  fields: readonly Field[],
  scope: Scope,
  scopes: Scopes,
): readonly LinkedField[] {
  return fields.map((field) => {
    const compiled = (text: string | undefined): CompiledFormula | null =>
      text === undefined ? null : compileFormula(text, scope)
    return {
      field,
      behaviour: kinds[field.kind],
      show: compiled(field.show),
      required:
        typeof field.required === 'string'
          ? compileFormula(field.required, scope)
          : field.required === true,
      value: compiled(field.value),
      prefill: compiled(field.prefill),
      rules: (field.rules ?? []).map((rule) => ({
        rule,
        must: linkTest(rule.must, scope, scopes),
      })),
      columns:
        field.rows === undefined
          ? []
          : linkFields(field.rows, scopes.rowsScope(scope, field), scopes),
    }
  })
}

export function linkTest(test: Test, scope: Scope, scopes: Scopes): CompiledTest {
  return compileTest(test, scope, scopes.configScope())
}
