import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'vite'
import { sameText } from './same-text.ts'
import { moduleName } from './check-types.ts'
import type { Snippet } from './snippet.ts'

/** A value that came out otherwise than the comment beside it says. */
export interface Differing {
  /** Line of the block, from 0. */
  readonly line: number
  readonly written: string
  readonly actual: string
}

/**
 * Runs a block as a module. A statement `expression // → value`, or a `const name = … // → value`, says what Node prints for
 * the value; `…` stands for what is left out.
 */
export async function runModule(folder: string, snippet: Snippet): Promise<readonly Differing[]> {
  const results = resultsIn(snippet)
  const path = join(folder, moduleName(snippet))
  writeFileSync(path, recording(snippet.text, results))
  const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {
    readonly $shown?: readonly string[]
  }
  return results
    .map(({ line, written }, index) => ({
      line,
      written,
      actual: module.$shown?.[index] ?? 'nothing',
    }))
    .filter(({ written, actual }) => !sameText(oneLine(actual), oneLine(written)))
}

interface Result {
  readonly start: number
  readonly end: number
  /** The name whose value is meant, where the statement declares one. */
  readonly declared: string | null
  readonly line: number
  readonly written: string
}

/** The statements of a block that a result stands behind. */
function resultsIn({ language, text }: Snippet): readonly Result[] {
  const { program, comments } = parseSync(`snippet.${language}`, text)
  const said = comments.filter(({ value }) => value.trimStart().startsWith('→'))
  const results = program.body.flatMap((statement) => {
    const { type, start, end } = statement
    const comment = said.find(
      (one) => one.start >= end && /^[ \t;]*$/.test(text.slice(end, one.start)),
    )
    if (comment === undefined) return []
    const [only] = type === 'VariableDeclaration' ? statement.declarations : []
    if (type !== 'ExpressionStatement' && only?.id.type !== 'Identifier') return []
    const declared = only?.id.type === 'Identifier' ? only.id.name : null
    const line = text.slice(0, comment.start).split('\n').length - 1
    return [{ start, end, declared, line, written: comment.value.trimStart().slice(1).trim() }]
  })
  if (results.length < said.length)
    throw new Error('a comment // → stands behind no expression or constant of the module')
  return results
}

/** The same lines, in which each result is kept as Node prints it. */
function recording(text: string, results: readonly Result[]): string {
  if (results.length === 0) return `${text}\n`
  const show = (value: string) =>
    `$shown.push($inspect(${value}, { depth: 12, breakLength: Infinity, compact: true, maxArrayLength: null }))`
  const body = results.toReversed().reduce((all, { start, end, declared }) => {
    const statement = all.slice(start, end)
    const own =
      declared === null ? show(statement.replace(/;$/, '')) : `${statement}; ${show(declared)}`
    return `${all.slice(0, start)};${own}${all.slice(end)}`
  }, text)
  return `import { inspect as $inspect } from 'node:util'; export const $shown = []; ${body}\n`
}

/** Without what only Node's way of printing adds: line ends, the space inside brackets, prototypes. */
function oneLine(text: string): string {
  return text
    .replaceAll('[Object: null prototype] ', '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[[{]) | (?=[\]}])/g, '')
}
