import { sayPeriod } from '@xiance/react'
import type { Locale } from '@xiance/schema'
import type { Task } from './group-tasks.ts'

export interface SayTaskOptions {
  /** What the card is called already, not repeated. */
  readonly called: string
  readonly locale: Locale
}

/** The task in words, each part once, its period as people say it. */
export function sayTask(
  { title, subtitle, period }: Task,
  { called, locale }: SayTaskOptions,
): string {
  const parts = [title, ...subtitle.split(' · ')].map((part) =>
    part === period ? sayPeriod(part, locale) : part,
  )
  return [...new Set(parts)].filter((part) => part !== '' && part !== called).join(' · ')
}
