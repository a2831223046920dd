import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call, fileOf, newFolder } from './testing/call.ts'

/** Nothing of the program's inside. */
const TRACE = /\bat .*\.[tj]s:\d|undefined|\[object/

const broken = '{\n  "dsl": 1,\n  "title": 石山县\n}'

async function wrongCalls(): Promise<Readonly<Record<string, readonly string[]>>> {
  const document = await fileOf('{}')
  const empty = await newFolder()
  const huge = await fileOf('')
  await truncate(huge, 100 * 1024 * 1024)
  const loop = await newFolder()
  for (const [id, base] of [
    ['one', 'two'],
    ['two', 'one'],
  ] as const) {
    await mkdir(join(loop, id))
    await writeFile(
      join(loop, id, 'county.json'),
      JSON.stringify({ dsl: 1, id, extends: { id: base, version: 1 } }),
    )
  }
  return {
    'cli.unknown_command': ['nonsense'],
    'cli.usage': ['check'],
    'cli.option': ['check', 'hangjin', '--colour'],
    'cli.date': ['entitle', 'hangjin', document, '--on', '2024-13-01'],
    'cli.format': ['export', 'hangjin', '--format', 'pdf'],
    'cli.out_needed': ['export', 'hangjin', '--format', 'xlsx'],
    'config.not_found': ['check', 'atlantis'],
    'config.no_document': ['check', empty],
    'config.base_missing': [
      'check',
      await fileOf('{"dsl":1,"id":"x","extends":{"id":"atlantis","version":1}}'),
    ],
    'config.base_loop': ['check', join(loop, 'one')],
    'config.broken': ['check', join(await fileOf('export const config = {', 'index.ts'), '..')],
    'config.no_export': ['check', join(await fileOf('export const a = 1', 'index.ts'), '..')],
    'config.newer_dsl': ['check', await fileOf('{ "dsl": 2, "id": "x" }')],
    'config.invalid': ['targets', await fileOf('{ "dsl": 1, "id": "x" }')],
    'file.not_found': ['entitle', 'hangjin', '/no/such.json', '--on', '2024-01-01'],
    'file.too_large': ['check', huge],
    'file.not_json': ['check', await fileOf(broken)],
    'file.not_utf8': ['check', await fileOf(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))],
    'file.not_object': ['validate', 'hangjin', 'household_visit', await fileOf('[1]')],
    'form.not_found': ['validate', 'hangjin', 'no_form', document],
    'register.not_found': [
      'entitle',
      'hangjin',
      document,
      '--on',
      '2024-01-01',
      '--register',
      'no_register',
    ],
    'checklist.not_found': ['assess', 'jinzhou', document, '--checklist', 'no_list'],
    'explain.not_found': ['explain', 'hangjin', 'no_such_thing'],
    'region.code': ['regions', '45122'],
    'region.not_found': ['regions', '999999'],
    'init.id': ['init', join(empty, '石山县')],
    'file.exists': ['init', join(loop, 'one')],
  }
}

test.for(Object.entries(await wrongCalls()))(
  '%s ends with 2 and its own sentence, for people and for programs',
  async ([code, argv]) => {
    const person = await call(...argv, '--locale', 'en')
    expect({ exit: person.code, out: person.out }).toEqual({ exit: 2, out: '' })
    const sentence = person.complaint.replaceAll(/“[^”]*”|\/\S*/g, '').split('\n')[0] ?? ''
    expect(sentence).toMatch(/[a-z]{2}/)
    expect(sentence).not.toMatch(/[\u4e00-\u9fff]/)
    expect(person.complaint).not.toMatch(TRACE)

    const program = await call(...argv, '--json')
    expect({ exit: program.code, out: program.out }).toEqual({ exit: 2, out: '' })
    const { message, ...problem } = JSON.parse(program.complaint) as {
      readonly code: string
      readonly message: string
    }
    expect(problem.code).toBe(code)
    expect(message).toMatch(/[\u4e00-\u9fff]/)
    expect(message).not.toMatch(TRACE)
  },
)

test('broken JSON is shown with its line, its column and a caret under the place', async () => {
  const { complaint } = await call('check', await fileOf(broken))
  expect(complaint).toContain('第 3 行第 12 列')
  expect(complaint).toContain('      "title": 石山县\n               ^')
})

test('help names every command, one command its own use', async () => {
  const { code, out } = await call('help')
  expect(code).toBe(0)
  for (const name of [
    'check',
    'test',
    'diff',
    'targets',
    'validate',
    'entitle',
    'assess',
    'explain',
    'export',
    'init',
    'regions',
  ])
    expect(out).toContain(`xiance ${name} <`)
  expect((await call('entitle', '--help')).out).toContain('<household.json>')
})
