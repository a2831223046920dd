import type { Words } from '../locales/index.ts'

/** Words for one row of a repeat table: 牲畜出栏 第2条. */
export function rowName(words: Words, title: string, id: string, rows: readonly string[]): string {
  return words.rowOf(title, rows.indexOf(id) + 1)
}
