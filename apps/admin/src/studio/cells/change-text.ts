import type { Locale, Text } from '@xiance/schema'

/** The words with one language changed; a plain text stays plain while it is only Chinese. */
export function changeText(text: Text | undefined, typed: string, locale: Locale): Text {
  if (locale === 'zh-CN') return typeof text === 'object' ? { ...text, 'zh-CN': typed } : typed
  const chinese = typeof text === 'object' ? text['zh-CN'] : (text ?? typed)
  return { 'zh-CN': chinese, en: typed }
}
