import type { EntitlementLine } from '@xiance/engine'
import { textIn, unitLabel, type Locale, type ResolvedConfig } from '@xiance/schema'
import { numberText } from '../format/number-text.ts'

export interface EntitlementLinesProps {
  readonly lines: readonly EntitlementLine[]
  readonly config: ResolvedConfig
  readonly locale: Locale
}

/** Title of a subsidy, or of one of its lines. */
export function subsidyTitle(
  config: ResolvedConfig,
  id: string,
  options: { readonly line?: string | null; readonly locale: Locale },
): string {
  const subsidy = config.subsidies.find((one) => one.id === id)
  const line = subsidy?.lines.find((one) => one.id === options.line)
  const titled = line ?? subsidy
  return titled ? textIn(titled.title, options.locale) : id
}

/** A count with its unit: 21 只. */
export function countText(config: ResolvedConfig, value: number, unit: string | null): string {
  return unit === null ? numberText(value) : `${numberText(value)} ${unitLabel(config, unit)}`
}
