import { useCallback } from 'react'
import type { Failure } from '../api/failure.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useWords, type Words } from '../words/use-words.ts'

/** Says a failure in the chosen language: our own sentence by code, else the server's. */
export function useFailureSentence(): (failure: Failure) => string {
  const words = useWords()
  const { locale } = usePreferences()
  return useCallback((failure) => sayFailure(failure, words, locale === 'zh-CN'), [words, locale])
}

/** The server speaks zh-CN; in another language only codes we have a sentence for are said exactly. */
function sayFailure({ code, message }: Failure, words: Words, native: boolean): string {
  const own: Readonly<Record<string, string>> = words.failure.byCode
  return own[code] ?? (native && message !== '' ? message : `${words.failure.unknown} (${code})`)
}
