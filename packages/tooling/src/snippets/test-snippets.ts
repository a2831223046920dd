import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { root } from '../workspace.ts'
import { checkTypes } from './check-types.ts'
import { placeFile } from './place-file.ts'
import { runConsole, type Command } from './run-console.ts'
import { runModule } from './run-module.ts'
import { snippetsIn, type Snippet } from './snippet.ts'

interface SnippetOptions {
  /** What `$ name …` in a console block runs. */
  readonly commands?: Readonly<Record<string, Command>>
  /** How many blocks may say `illustration` in their fence and are not run; 0 without. */
  readonly illustrations?: number
  /** Pages whose named files the blocks import. */
  readonly beside?: readonly URL[]
  /** False where another test checks the types of the same blocks. */
  readonly types?: boolean
}

interface Place {
  readonly folder: string
  readonly commands: Readonly<Record<string, Command>>
}

/** Milliseconds for one block, or for the one run of the compiler, which reads the sources of every room below. */
const LONGEST = 120_000

/**
 * Tests every block of a Markdown file, in order, in one empty folder below the room's `.reports`. Blocks of `text` are prose.
 * Everything else that is not run says `illustration`.
 */
export function testSnippets(
  file: URL,
  { commands = {}, illustrations = 0, beside = [], types = true }: SnippetOptions = {},
): void {
  const path = fileURLToPath(file)
  const all = snippetsIn(path).filter(({ language }) => language !== 'text')
  const run = all.filter(({ words }) => !words.includes('illustration'))
  const modules = run.filter(({ language }) => /^tsx?$/.test(language))
  const room = process.cwd()
  const folder = join(room, '.reports/snippets', path.replace(/\W+/g, '-').slice(-80))

  describe(relative(root, path), () => {
    test('blocks that are not run', () => {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
      for (const other of beside.flatMap((page) => snippetsIn(fileURLToPath(page))))
        placeFile(folder, other)
      expect(all.length - run.length).toBe(illustrations)
    })
    for (const snippet of run)
      test(`${snippet.at} ${snippet.language}`, { timeout: LONGEST }, async () => {
        const runner = runners[snippet.language]
        if (runner === undefined)
          throw new Error(
            `${snippet.at} nothing runs "${snippet.language}"; is it an illustration?`,
          )
        process.chdir(folder)
        await runner(snippet, { folder, commands }).finally(() => process.chdir(room))
      })
    if (!types || modules.length === 0) return
    test(
      'types',
      async () => {
        expect(await checkTypes(room, folder, modules)).toEqual([])
      },
      LONGEST,
    )
  })
}

type Runner = (snippet: Snippet, place: Place) => Promise<void>

const runners: Readonly<Record<string, Runner>> = {
  js: module,
  ts: module,
  tsx: module,
  json: data,
  diff: data,
  console: typed,
}

async function module(snippet: Snippet, { folder }: Place): Promise<void> {
  const said = (await runModule(folder, snippet)).map(({ line, written, actual }) => ({
    at: lineOf(snippet, line),
    written,
    actual,
  }))
  expect(said).toEqual([])
}

async function data(snippet: Snippet, { folder }: Place): Promise<void> {
  if (snippet.language === 'json')
    expect(() => JSON.parse(snippet.text) as unknown, snippet.at).not.toThrow()
  placeFile(folder, snippet)
}

async function typed(snippet: Snippet, { commands }: Place): Promise<void> {
  const otherwise = await runConsole(snippet, commands)
  if (otherwise === null) return
  const { line, actual, written, code, exit } = otherwise
  expect(`${actual}\nexit ${code}`, lineOf(snippet, line)).toBe(`${written}\nexit ${exit}`)
}

function lineOf({ at, line }: Snippet, within: number): string {
  return `${at.split(':')[0]}:${line + 1 + within}`
}
