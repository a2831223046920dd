import {
  getAt,
  textIn,
  type Change,
  type Example,
  type Locale,
  type ResolvedConfig,
} from '@xiance/schema'
import type { Words } from '../../words/use-words.ts'

export interface SayChangeOptions {
  readonly config: ResolvedConfig
  readonly locale: Locale
  readonly words: Words
}

/** A change in one sentence; of an example's story only that it was changed, its results stand beside it. */
export function sayChange({ path, sentence }: Change, options: SayChangeOptions): string {
  const { config, locale, words } = options
  const example = /^\/examples\/([^/]+)\/story/.exec(path)?.[1]
  if (example === undefined) return sentence[locale]
  const found = getAt(config, `/examples/${example}`) as Example | undefined
  return words.publish.exampleChanged(textIn(found?.title ?? example, locale))
}
