import { fileURLToPath } from 'node:url'
import { comparable, snippetsIn, testSnippets, type Command } from '@xiance/tooling/snippets'
import { expect, test } from 'vitest'
import { run } from './main.ts'

const xiance: Command = (args, write) => run(args, write, write)
const commands = { xiance }
const file = (path: string) => new URL(`../../../${path}`, import.meta.url)

testSnippets(file('README.md'), { commands, illustrations: 1 })
testSnippets(file('.github/README.zh-CN.md'), { commands, illustrations: 1, types: false })
testSnippets(file('apps/cli/README.md'), { commands })
for (const county of ['base', 'chenzhou', 'duan', 'hangjin', 'jinzhou'])
  testSnippets(file(`configs/${county}/README.md`), { commands })

test('the README shows the same in both languages', () => {
  const shown = (path: string) =>
    snippetsIn(fileURLToPath(file(path)))
      .filter(({ language }) => language !== 'text')
      .map(comparable)
  expect(shown('.github/README.zh-CN.md')).toEqual(shown('README.md'))
})
