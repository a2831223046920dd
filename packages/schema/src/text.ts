/** Lower-case identifier, `^[a-z][a-z0-9_]{0,39}$`, unique in its parent and never reused. */
export type Id = string
/** Source of a formula; stored with ids in place of labels. */
export type Formula = string
export type Locale = 'zh-CN' | 'en'
/** Words of the county; a plain string is zh-CN. */
export type Text = string | { readonly 'zh-CN': string; readonly en?: string }
/** ISO date cut to its precision: `2018` `2018-H1` `2018-Q3` `2018-08` `2018-08-31`. */
export type Time = string
/** A `Time`, or `Time/Time`; `..` leaves an end open: `../2020`. */
export type Span = string
export type Freq = 'day' | 'week' | 'halfMonth' | 'month' | 'quarter' | 'halfYear' | 'year'

/** The words in one language, falling back to zh-CN. */
export function textIn(text: Text, locale: Locale): string {
  if (typeof text === 'string') return text
  return locale === 'en' ? (text.en ?? text['zh-CN']) : text['zh-CN']
}
