import { expect, test } from 'vitest'
import { comparable, snippetsIn, testSnippets, type Command } from '@xiance/tooling/snippets'
import { fileURLToPath } from 'node:url'
import { run } from './main.ts'

const guide = (name: string) => new URL(`../../../packages/schema/guide/${name}`, import.meta.url)
const english = guide('a-county-config-in-an-hour.md')
const chinese = guide('a-county-config-in-an-hour.zh-CN.md')
const xiance: Command = (args, write) => run(args, write, write)

testSnippets(english, { commands: { xiance } })
testSnippets(chinese, { commands: { xiance }, types: false })

test('both languages show the same', () => {
  const shown = (file: URL) => snippetsIn(fileURLToPath(file)).map(comparable)
  expect(shown(chinese)).toEqual(shown(english))
})
