import type { Citation } from '@xiance/schema'
import type { Words } from '../locales/words.ts'
import { colors } from './colors.ts'

/** The clauses something rests on, one a line. */
export function sourceLines(sources: readonly Citation[], words: Words): readonly string[] {
  return sources.map((source) => colors.dim(`    ${words.source} ${clauseOf(source)}`))
}

/** A clause in one line: document, place and quote. */
function clauseOf({ doc, at, quote }: Citation): string {
  return `${[doc, at].filter((part) => part !== undefined).join(' ')} 「${quote}」`
}
