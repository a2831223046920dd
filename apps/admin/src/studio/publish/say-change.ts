import {
  getAt,
  textIn,
  type Change,
  type Example,
  type Locale,
  type ResolvedConfig,
  type Text,
} from '@xiance/schema'
import type { Words } from '../../words/use-words.ts'

export interface SayChangeOptions {
  readonly config: ResolvedConfig
  readonly locale: Locale
  readonly words: Words
}

/** A change in one sentence; a local word by itself, of an example's story only that it was changed. */
export function sayChange(
  { path, sentence, before, after }: Change,
  options: SayChangeOptions,
): string {
  const { config, locale, words } = options
  if (path.startsWith('/terms/'))
    return words.publish.termChanged(sayWord(before, locale), sayWord(after, locale))
  const example = /^\/examples\/([^/]+)\/story/.exec(path)?.[1]
  if (example === undefined) return sentence[locale]
  const found = getAt(config, `/examples/${example}`) as Example | undefined
  return words.publish.exampleChanged(textIn(found?.title ?? example, locale))
}

function sayWord(value: unknown, locale: Locale): string {
  return value === undefined || value === null ? '—' : textIn(value as Text, locale)
}
