import type { Indicator, Scopes } from '@xiance/schema'
import { compileFormula, type CompiledFormula } from '../linking/formula.ts'

export interface LinkedIndicator {
  readonly indicator: Indicator
  /** How it is worked out; null when it is reported. */
  readonly value:
    | CompiledFormula
    | { readonly num: CompiledFormula; readonly den: CompiledFormula }
    | null
}

export function linkIndicator(indicator: Indicator, scopes: Scopes): LinkedIndicator {
  const scope = scopes.indicatorScope()
  const { value } = indicator
  if (value === undefined) return { indicator, value: null }
  if (typeof value === 'string') return { indicator, value: compileFormula(value, scope) }
  return {
    indicator,
    value: { num: compileFormula(value.num, scope), den: compileFormula(value.den, scope) },
  }
}
