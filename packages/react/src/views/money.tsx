import { amountInWords } from '@xiance/engine'
import type { Locale } from '@xiance/schema'
import { numberText } from '../format/number-text.ts'

export interface MoneyProps {
  /** 元; null shows a dash. */
  readonly value: number | null
  /** Also in Chinese capitals: 贰仟元整. */
  readonly words?: boolean
  readonly locale?: Locale | undefined
}

const unit = { 'zh-CN': '元', en: 'yuan' } as const

/** An amount of money, never in a colour. */
export function Money({ value, words = false, locale = 'zh-CN' }: MoneyProps) {
  if (value === null) return <span className="xc-blank">—</span>
  return (
    <span className="xc-money">
      {numberText(value, Number.isInteger(value) ? undefined : 2)}
      <span className="xc-unit">{unit[locale]}</span>
      {words && <span className="xc-money__words">{amountInWords(value)}</span>}
    </span>
  )
}
