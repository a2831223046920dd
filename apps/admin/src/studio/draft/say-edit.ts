import { textIn, type Locale, type Quantity, type ResolvedConfig, type Text } from '@xiance/schema'
import { quantityInputText } from '../cells/quantity-input-text.ts'
import { sayPlace } from '../issues/say-place.ts'
import type { Edit } from './edit.ts'

/** An edit in words: where, and what was to stand there when that can be said shortly. */
export function sayEdit({ path, value }: Edit, config: ResolvedConfig, locale: Locale): string {
  const said = sayValue(value, config, locale)
  return said === ''
    ? sayPlace(config, path, locale)
    : `${sayPlace(config, path, locale)} → ${said}`
}

function sayValue(value: unknown, config: ResolvedConfig, locale: Locale): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return ''
  if ('is' in value) return quantityInputText(value as Quantity, config)
  if ('quote' in value) return `「${String(value.quote)}」`
  if ('title' in value) return textIn(value.title as Text, locale)
  return 'zh-CN' in value ? textIn(value as Text, locale) : ''
}
