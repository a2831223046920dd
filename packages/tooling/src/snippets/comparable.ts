import { parseSync } from 'vite'
import type { Snippet } from './snippet.ts'

/**
 * A block as its twin in another language must have it: without comments, save the results that are asserted; of a console the
 * commands, whatever language they answer in.
 */
export function comparable({ language, name, words, text }: Snippet): object {
  return { language, name, words, text: withoutComments(language, text) }
}

function withoutComments(language: string, text: string): string {
  if (language === 'console') return (text.match(/^\$ .*/gm) ?? []).map(command).join('\n')
  if (!/^[jt]sx?$/.test(language)) return text
  return parseSync(`snippet.${language}`, text)
    .comments.filter(({ value }) => !value.trimStart().startsWith('→'))
    .toReversed()
    .reduce((all, { start, end }) => all.slice(0, start) + all.slice(end), text)
    .replace(/[ \t]+$/gm, '')
}

function command(line: string): string {
  return line.replace(/\s+# .*$/, '').replace(/ --locale \S+/, '')
}
