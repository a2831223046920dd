import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fullWidth, literalsOf } from './chinese-text.ts'
import { root } from './workspace.ts'

const locales = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*/zh-CN*.ts'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '')

/** A formula quoted in a sentence is written as it is typed: 全部(成员.(年龄 >= 60)). */
const formulas = /[\p{Script=Han}a-z_\uE000]+\(([^()]|\([^()]*\))*\)|\[[^\]]*\]/gu

test('Chinese sentences have full-width punctuation in every room', () => {
  expect(locales.length).toBeGreaterThan(10)
  const narrow = locales.flatMap((file) =>
    literalsOf(readFileSync(join(root, file), 'utf8')).flatMap(({ text, line }) => {
      const said = file.startsWith('packages/expr/') ? text.replaceAll(formulas, '') : text
      return fullWidth(said) === said ? [] : [`${file}:${line} ${fullWidth(said)}`]
    }),
  )
  expect(narrow).toEqual([])
})

test('what stands inside a template is a sentence of its own; figures, times and codes stay', () => {
  const literals = literalsOf("const a = `共${n > 1 ? '多,项' : ''},即10:30(约)` // '注,释'")
  expect(literals.map(({ text }) => fullWidth(text))).toEqual([
    '多，项',
    '',
    '共\uE000，即10:30（约）',
  ])
  expect(fullWidth('1,000 元; 见 {when}, 是否继续?')).toBe('1,000 元；见 {when}，是否继续？')
  expect(fullWidth('a, b: c')).toBe('a, b: c')
})
