import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { roomOf, rooms, root } from './workspace.ts'

const allowedAtTop = new Set([
  'LICENSE',
  'README.md',
  'apps',
  'configs',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'turbo.json',
])
const emptyNames = /^(utils?|helpers?|common|misc|core|shared|types)$/

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)))

test('the top level holds only what tools insist on', () => {
  const top = new Set(files.map((file) => file.split('/')[0] ?? ''))
  const extra = [...top].filter((name) => !name.startsWith('.') && !allowedAtTop.has(name))
  expect(extra).toEqual([])
})

test('no source file or folder is called utils, helpers, common, misc, core, shared or types', () => {
  const empty = files
    .filter((file) => /\.(ts|tsx)$/.test(file))
    .filter((file) =>
      [...dirname(file).split('/'), basename(file).split('.')[0] ?? ''].some((name) =>
        emptyNames.test(name),
      ),
    )
  expect(empty).toEqual([])
})

test('the lockfile and the settings of pnpm name no registry', () => {
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
  expect(lock.match(/https?:\/\/|tarball:/g)).toBeNull()
  expect(files.filter((file) => basename(file) === '.npmrc')).toEqual([])
})

describe('pure rooms', () => {
  const all = rooms()
  const pure = ['expr', 'schema', 'engine']

  test.each(pure)('no run-time entry of %s imports zod', (name) => {
    const room = all.find((one) => one.name === name)
    const entries = Object.entries(room?.manifest.exports ?? {}).filter(([key]) => key !== './meta')
    expect(entries.length).toBeGreaterThan(0)
    const starts = entries.map(([, target]) => join(room?.folder ?? '', source(target)))
    expect([...reached(starts)].filter((file) => importsZod(file))).toEqual([])
  })

  const byPath = new Map(all.flatMap((room) => room.sources.map((one) => [one.path, one] as const)))

  /** Source files that run when one of the entries is imported, across rooms. */
  function reached(starts: readonly string[]): ReadonlySet<string> {
    const seen = new Set<string>()
    const queue = [...starts]
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path)) continue
      seen.add(path)
      for (const { specifier, typeOnly } of byPath.get(path)?.imports ?? []) {
        const next = typeOnly ? undefined : target(path, specifier)
        if (next !== undefined) queue.push(next)
      }
    }
    return seen
  }

  function target(from: string, specifier: string): string | undefined {
    if (specifier.startsWith('.')) return join(dirname(from), specifier)
    const room = all.find((one) => one.name === roomOf(specifier))
    const key = specifier.split('/').slice(2).join('/')
    const entry = room?.manifest.exports?.[key === '' ? '.' : `./${key}`]
    return room && entry !== undefined ? join(room.folder, source(entry)) : undefined
  }

  function importsZod(path: string): boolean {
    const imports = byPath.get(path)?.imports ?? []
    return imports.some((one) => !one.typeOnly && /^zod(\/|$)/.test(one.specifier))
  }

  function source(entry: string | Readonly<Record<string, string>>): string {
    return typeof entry === 'string' ? entry : (entry['@xiance/source'] ?? '')
  }
})
