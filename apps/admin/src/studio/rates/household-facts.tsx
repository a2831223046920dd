import { decodeRecord, link } from '@xiance/engine'
import { chineseCalendar } from '@xiance/engine/calendar'
import { answerLines, AnswerList } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'
import { useMemo } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import type { SampleHousehold } from './sample-households.ts'

export interface HouseholdFactsProps {
  readonly config: ResolvedConfig
  readonly sample: SampleHousehold
}

/** What is known of the worked household. */
export function HouseholdFacts({ config, sample }: HouseholdFactsProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const lines = useMemo(() => {
    const linked = link(config, chineseCalendar)
    const register = config.registers.find(({ id }) => id === sample.register)
    const { record } = decodeRecord(linked, sample.register, sample.given, { labels: true })
    return answerLines(register?.fields ?? [], record, {
      config: linked,
      locale,
      unknown: words.records.unknown,
    })
  }, [config, sample, locale, words])
  return (
    <details className="xa-details">
      <summary>{words.rates.facts(sample.on)}</summary>
      <AnswerList lines={lines} />
    </details>
  )
}
