import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { checkTypes } from './check-types.ts'
import { comparable } from './comparable.ts'
import { placeFile } from './place-file.ts'
import { runConsole } from './run-console.ts'
import { runModule } from './run-module.ts'
import { sameText } from './same-text.ts'
import { snippetsIn, type Snippet } from './snippet.ts'

const room = join(import.meta.dirname, '../..')
const folder = join(room, '.reports/snippets/own')

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
})

function read(...lines: readonly string[]): readonly Snippet[] {
  const path = join(folder, 'page.md')
  writeFileSync(path, lines.join('\n'))
  return snippetsIn(path)
}

function only(fence: string, ...lines: readonly string[]): Snippet {
  const [snippet] = read(`\`\`\`${fence}`, ...lines, '```')
  if (snippet === undefined) throw new Error('no block')
  return snippet
}

const contents = (name: string) => readFileSync(join(folder, name), 'utf8')

test('a block knows its line, its language, its file and its words, also inside a list', () => {
  const [first, second] = read(
    '# A page',
    '',
    '- step',
    '',
    '  ```json a.json merge',
    '  {}',
    '  ```',
    '',
    '```',
    '```',
  )
  expect(first).toEqual({
    at: 'page.md:5',
    line: 5,
    language: 'json',
    name: 'a.json',
    words: ['a.json', 'merge'],
    text: '{}',
  })
  expect(second).toMatchObject({ language: '', name: null, line: 9 })
})

test('… stands for omitted text or, alone, for omitted lines; colours do not count', () => {
  expect(sameText('\u001B[31mone\u001B[39m 1  \ntwo', 'one 1\ntwo')).toBe(true)
  expect(sameText('one\ntwo\nthree', 'one\n…\nthree')).toBe(true)
  expect(sameText('one\nthree', 'one\n…\nthree')).toBe(true)
  expect(sameText('total 12 元', 'total … 元')).toBe(true)
  expect(sameText('one\ntwo', 'one')).toBe(false)
  expect(sameText('one (1)', 'one .1.')).toBe(false)
})

describe('files', () => {
  test('merge adds by key and by id and takes away with null', () => {
    placeFile(
      folder,
      only('json a.json', '{ "list": [{ "id": "x", "n": 1 }], "old": 1, "names": ["a"] }'),
    )
    placeFile(
      folder,
      only(
        'json a.json merge',
        '{ "list": [{ "id": "x", "m": 2 }, { "id": "y" }], "old": null, "names": ["b"] }',
      ),
    )
    expect(JSON.parse(contents('a.json'))).toEqual({
      list: [{ id: 'x', n: 1, m: 2 }, { id: 'y' }],
      names: ['b'],
    })
  })
  test('a diff replaces its lines at the one place they stand', () => {
    placeFile(folder, only('json a.json', '{', '    "cap": 20,', '    "rate": 100', '}'))
    placeFile(folder, only('diff a.json', '-"cap": 20,', '+"cap": 25,', ' "rate": 100'))
    expect(contents('a.json')).toBe('{\n    "cap": 25,\n    "rate": 100\n}\n')
    expect(() => placeFile(folder, only('diff a.json', '-"cap": 20,'))).toThrow('nowhere')
  })
})

describe('modules', () => {
  test('a result beside a statement is held to what Node prints', async () => {
    const block = only(
      'ts',
      'const half: number = 1 / 2 // → 0.5',
      "const made = { a: [1, 2], b: 'x' }",
      'made',
      '  .a.map((n) => n + half) // → [1.5, 2.5]',
      "made // → { a: …, b: 'x' }",
      "made.b // → 'y'",
    )
    expect(await runModule(folder, block)).toEqual([{ line: 5, written: "'y'", actual: "'x'" }])
  })
  test('a result that stands behind no expression is refused', async () => {
    await expect(
      runModule(folder, only('ts', 'if (1 > 0) {', '  String(1) // → 2', '}')),
    ).rejects.toThrow(/behind no/)
  })
  test('complaints of the compiler name the line of the page', async () => {
    const page = read(
      '# Page',
      '',
      '```ts one.ts',
      'export const n = 1',
      '```',
      '',
      '```ts',
      "import { n } from './one.ts'",
      '',
      'n.trim()',
      '```',
    )
    expect(await checkTypes(room, folder, page)).toEqual([
      "page.md:10 error TS2339: Property 'trim' does not exist on type '1'.",
    ])
  })
})

describe('console', () => {
  const commands = {
    say: async (args: readonly string[], write: (text: string) => void) => {
      for (const word of args) write(word)
      return args.length > 2 ? 1 : 0
    },
  }
  test('what commands print and how they end is held to the block', async () => {
    const said = ['$ say one "two words"', 'one', 'two words', '$ say a b c   # exit 1', '…']
    expect(await runConsole(only('console', ...said), commands)).toBeNull()
    expect(await runConsole(only('console', '$ say a b c', '…'), commands)).toMatchObject({
      line: 0,
      code: 1,
    })
    expect(
      await runConsole(only('console', '$ say a', 'a', '$ say b', 'a'), commands),
    ).toMatchObject({
      line: 2,
      actual: 'b',
    })
  })
  test('a command nobody gave is an error', async () => {
    await expect(runConsole(only('console', '$ rm x'), commands)).rejects.toThrow('no command rm')
  })
})

test('twins may differ in comments, not in results', () => {
  const twin = (comment: string, result: string) =>
    comparable(only('ts', `// ${comment}`, `1 + 1 // → ${result}`, `f() // ${comment}`))
  expect(twin('one', '2')).toEqual(twin('一', '2'))
  expect(twin('one', '2')).not.toEqual(twin('one', '3'))
})
