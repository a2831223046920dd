import type { Answer } from '@xiance/client'
import { sayDate } from '@xiance/react'
import { usePreferences } from '../preferences/preferences.ts'
import { useWords } from '../words/use-words.ts'

type Summary = NonNullable<Answer['task']['mine']['summary']>

/** 入户走访 41/60,12月31日前. */
export function TaskSummaryLine({
  summary,
  today,
}: {
  readonly summary: Summary
  readonly today: string
}) {
  const words = useWords()
  const { locale } = usePreferences()
  const { done, total, until, what } = summary
  return (
    <section className="xc-card xc-stack xc-stack--tight">
      <p className="xc-text xp-summary">
        {words.tasks.summary({ what, done, total, until: sayDate(until, { locale, today }) })}
      </p>
      <progress className="xc-progress" value={done} max={Math.max(total, 1)} aria-label={what} />
    </section>
  )
}
