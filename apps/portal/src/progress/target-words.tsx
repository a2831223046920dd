import type { TargetStatus } from '@xiance/engine'
import { Citation, quantityText } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'
import { usePreferences } from '../preferences/preferences.ts'
import { useWords } from '../words/use-words.ts'

export interface TargetWordsProps {
  /** Whose target: 全县本年目标. */
  readonly word: string
  readonly targets: readonly TargetStatus[]
  readonly config: ResolvedConfig
}

/** Targets as the document writes them, with their clause and no verdict. */
export function TargetWords({ word, targets, config }: TargetWordsProps) {
  const words = useWords()
  const { locale } = usePreferences()
  return targets.map(({ entry, target, asWritten, due, source }) => (
    <p key={entry} className="xc-text">
      <span className="xc-muted">{word}</span>{' '}
      <span className="xc-strong">{asWritten ?? quantityText(target, { locale, config })}</span>{' '}
      {due && <span className="xc-muted">{words.tasks.due(due)}</span>}{' '}
      <Citation citations={source} sources={config.sources} locale={locale} />
    </p>
  ))
}
