import { answerLines, AnswerList, linked } from '@xiance/react'
import { usePreferences } from '../preferences/preferences.ts'
import { useWords } from '../words/use-words.ts'
import type { RecordPart } from './record-head.tsx'

/** What the register says now, opened on demand. */
export function RecordValues({ answer, config, register }: RecordPart) {
  const words = useWords()
  const { locale } = usePreferences()
  const fields = config.registers.find(({ id }) => id === register)?.fields ?? []
  const lines = answerLines(fields, answer.values, {
    config: linked(config),
    locale,
    unknown: words.records.unknown,
  })
  return (
    <details className="xp-details">
      <summary className="xc-heading">{words.records.values}</summary>
      <AnswerList lines={lines} />
    </details>
  )
}
