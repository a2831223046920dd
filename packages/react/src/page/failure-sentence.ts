import { useCallback } from 'react'
import { wordsIn, type Words } from '../locales/index.ts'
import { usePageSetting, type PageFailure } from './page-setting.tsx'

/** Says a failure in the page's language: our own sentence by code, else the server's. */
export function useFailureSentence(): (failure: PageFailure) => string {
  const { locale } = usePageSetting()
  return useCallback(
    (failure) => sayFailure(failure, wordsIn(locale), locale === 'zh-CN'),
    [locale],
  )
}

/** The server speaks zh-CN; in another language only codes we have a sentence for are said exactly. */
function sayFailure({ code, message }: PageFailure, words: Words, native: boolean): string {
  const own = sentences.get(code)
  if (own !== undefined) return own(words)
  return native && message !== '' ? message : `${words.notDone} (${code})`
}

const sentences: ReadonlyMap<string, (words: Words) => string> = new Map([
  ['network.unreachable', (words) => words.unreachable],
  ['page.failed', (words) => words.pageFailed],
  ['auth.required', (words) => words.signedOut],
])
