import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { link } from '@xiance/engine'
import { chineseCalendar } from '@xiance/engine/calendar'
import { runExamples } from '@xiance/engine/testing'
import { comparable, snippetsIn, testSnippets, type Command } from '@xiance/tooling/snippets'
import { expect, test } from 'vitest'
import { loadConfig } from './config/load-config.ts'
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

test.for(counties)('%s counts right', async (path) => {
  const name = path.split('/')[1] ?? ''
  const text = readFileSync(file(path), 'utf8').replaceAll(/\s+/g, ' ')
  const { resolved, issues } = await loadConfig(name)
  const { cases } = runExamples(link(resolved, chineseCalendar))
  const counts = {
    'contradictions and open points': issues.length,
    'worked examples': resolved.examples.length,
    steps: cases.length,
    indicators: resolved.indicators.length,
    parameters: resolved.parameters.length,
    checklists: resolved.checklists.length,
    forms: resolved.forms.length,
    registers: resolved.registers.length,
    workflows: resolved.workflows.length,
  }
  const said = Object.keys(counts).map((what) => [
    what,
    Number(new RegExp(`(\\d+) ${what}?`).exec(text)?.[1]),
  ])
  expect(Object.fromEntries(said)).toEqual(counts)
})

test('the README shows the same in both languages', () => {
  const shown = (path: string) =>
    snippetsIn(fileURLToPath(file(path)))
      .filter(({ language }) => language !== 'text')
      .map(comparable)
  expect(shown('.github/README.zh-CN.md')).toEqual(shown('README.md'))
})
