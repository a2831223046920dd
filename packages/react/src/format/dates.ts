import type { Locale } from '@xiance/schema'

/** A civil date as people say it: 12月31日, with the year when it is not this one. */
export function sayDate(
  date: string,
  { locale, today }: { readonly locale: Locale; readonly today: string },
): string {
  const [year, month, day] = date.split('-')
  if (year === undefined || month === undefined || day === undefined) return date
  const sameYear = today.startsWith(`${year}-`)
  if (locale === 'en')
    return sameYear
      ? `${englishMonth(month)} ${Number(day)}`
      : `${englishMonth(month)} ${Number(day)}, ${year}`
  return sameYear
    ? `${Number(month)}月${Number(day)}日`
    : `${year}年${Number(month)}月${Number(day)}日`
}

/** A period as people say it: 2019年第3季度. */
export function sayPeriod(period: string, locale: Locale): string {
  const [year = period, part] = period.split('-')
  if (part === undefined) return locale === 'en' ? year : `${year}年`
  if (part.startsWith('Q'))
    return locale === 'en' ? `Q${part.slice(1)} ${year}` : `${year}年第${part.slice(1)}季度`
  if (part.startsWith('H'))
    return locale === 'en'
      ? `H${part.slice(1)} ${year}`
      : `${year}年${part === 'H1' ? '上' : '下'}半年`
  return locale === 'en' ? `${englishMonth(part)} ${year}` : `${year}年${Number(part)}月`
}

/** Clock time of an instant in Asia/Shanghai: 10:32. */
export function sayTime(instant: string): string {
  return inShanghai(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** Day and time of an instant in Asia/Shanghai: 2024-11-20 10:32. */
export function sayInstant(instant: string): string {
  const day = inShanghai(instant, { year: 'numeric', month: '2-digit', day: '2-digit' })
  return `${day.replaceAll('/', '-')} ${sayTime(instant)}`
}

function inShanghai(instant: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', ...options }).format(
    new Date(instant),
  )
}

function englishMonth(month: string): string {
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  return names[Number(month) - 1] ?? month
}
