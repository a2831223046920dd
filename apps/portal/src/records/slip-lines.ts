import type { Entitlement, EntitlementLine } from '@xiance/engine'
import { textIn, unitLabel, type Citation, type Locale, type ResolvedConfig } from '@xiance/schema'
import { numberText } from '@xiance/react'
import { wordsIn } from '../words/use-words.ts'

export interface SlipOptions {
  readonly config: ResolvedConfig
  readonly locale: Locale
  readonly sources: readonly {
    readonly id: string
    readonly title: string
    readonly number: string | null
  }[]
}

export interface SlipLine {
  readonly key: string
  readonly sentence: string
  readonly clause: string
}

/** The sentences of an explanation slip: what is paid and why, then what is still missing. */
export function slipLines({ lines, pending }: Entitlement, options: SlipOptions) {
  const { config, locale } = options
  const words = wordsIn(locale).slip
  return {
    lines: lines.map((line): SlipLine => ({
      key: `${line.subsidy} ${line.line} ${line.row ?? ''}`,
      sentence: sayLine(line, options),
      clause: line.source.map((citation) => sayClause(citation, options)).join(';'),
    })),
    pending: pending.map((one) =>
      one.missing.length === 0
        ? words.undecided(subsidyTitle(config, one.subsidy, locale))
        : words.missing(
            subsidyTitle(config, one.subsidy, locale),
            one.missing.map(({ label }) => label).join('、'),
          ),
    ),
  }
}

function sayLine(
  { subsidy, label, quantity, capped, rate, amount, unit }: EntitlementLine,
  { config, locale }: SlipOptions,
): string {
  const words = wordsIn(locale).slip
  const unitWords = unit === null ? '' : unitLabel(config, unit)
  return words.line({
    subsidy: subsidyTitle(config, subsidy, locale),
    label,
    quantity: `${numberText(quantity)}${unitWords}`,
    capped: capped === quantity ? null : `${numberText(capped)}${unitWords}`,
    each: unitWords,
    rate: numberText(rate),
    amount: numberText(amount),
  })
}

function sayClause({ doc, at, quote }: Citation, { sources }: SlipOptions): string {
  const source = sources.find(({ id }) => id === doc)
  return [`《${source?.title ?? doc}》`, source?.number, at, `「${quote}」`]
    .filter(Boolean)
    .join(' ')
}

function subsidyTitle(config: ResolvedConfig, id: string, locale: Locale): string {
  return textIn(config.subsidies.find((subsidy) => subsidy.id === id)?.title ?? id, locale)
}
