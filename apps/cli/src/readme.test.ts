import { fileURLToPath } from 'node:url'
import { comparable, snippetsIn, testSnippets, type Command } from '@xiance/tooling/snippets'
import { expect, test } from 'vitest'
import { run } from './main.ts'

const xiance: Command = (args, write) => run(args, write, write)
const commands = { xiance }
const file = (path: string) => new URL(`../../../${path}`, import.meta.url)

const counties = [
  'configs/base/README.md',
  'configs/chenzhou/README.md',
  'configs/duan/README.md',
  'configs/hangjin/README.md',
  'configs/jinzhou/README.md',
]

testSnippets(file('README.md'), { commands, illustrations: 1 })
testSnippets(file('.github/README.zh-CN.md'), { commands, illustrations: 1, types: false })
testSnippets(file('apps/cli/README.md'), { commands })
// The embedding test checks the types of these files as somebody else's app installs them.
testSnippets(file('packages/react/README.md'), {
  illustrations: 2,
  types: false,
  beside: [file('packages/client/README.md')],
})
for (const county of counties) testSnippets(file(county), { commands })

test('the README shows the same in both languages', () => {
  const shown = (path: string) =>
    snippetsIn(fileURLToPath(file(path)))
      .filter(({ language }) => language !== 'text')
      .map(comparable)
  expect(shown('.github/README.zh-CN.md')).toEqual(shown('README.md'))
})
