import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { checkPackage, createPackageFromTarballData, type Package } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { describe, expect, test } from 'vitest'
import { importsIn, root } from './workspace.ts'

const { join } = posix
const published = ['expr', 'schema', 'engine', 'react', 'client', 'store', 'exchange', 'api']
/** What a page may install: no server driver, no server. */
const forPages: Readonly<Record<string, readonly string[]>> = {
  expr: [],
  schema: ['expr', 'zod'],
  engine: ['chinese-days', 'expr', 'schema'],
  react: [
    '@hookform/resolvers',
    '@tanstack/react-virtual',
    'engine',
    'expr',
    'react-aria-components',
    'react-hook-form',
    'schema',
  ],
  client: ['@trpc/client', '@trpc/server', 'schema'],
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const tarballs = new Map(
  published.map((room) => [
    room,
    new Uint8Array(readFileSync(join(root, 'packages', room, '.tarball/package.tgz'))),
  ]),
)

describe.each(published)('%s, as packed,', (room) => {
  const tarball = tarballs.get(room) ?? new Uint8Array()
  const pack = createPackageFromTarballData(tarball)
  const manifest = JSON.parse(fileIn(pack, 'package.json')) as Manifest

  test('has nothing publint objects to', async () => {
    const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true })
    expect(messages).toEqual([])
  })

  test('has types that every importer of modules finds', async () => {
    const found = await checkPackage(pack, { excludeEntrypoints: [/\.css$/] })
    expect(found.types).toMatchObject({ kind: 'included' })
    const problems = 'problems' in found ? found.problems : []
    expect(problems.filter((problem) => !onlyForCommonJs(problem))).toEqual([])
  })

  test('names released versions and built files only', () => {
    expect(JSON.stringify({ ...manifest, scripts: {} })).not.toMatch(
      /catalog:|"workspace:\S*"|@xiance\/source/,
    )
    expect(manifest.version).not.toBe('0.0.0')
    const files = pack
      .listFiles()
      .map((file) => file.replace(/^\/node_modules\/@xiance\/\w+\//, ''))
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md']))
    expect(files.filter((file) => /\.(test|stories)\.|(?<!\.d)\.tsx?$/.test(file))).toEqual([])
  })
})

test.each(Object.entries(forPages))('%s pulls in only what a page needs', (room, wanted) => {
  const { dependencies = {} } = manifestOf(room)
  expect(
    Object.keys(dependencies)
      .map((name) => name.replace('@xiance/', ''))
      .toSorted(),
  ).toEqual(wanted.toSorted())
})

test('React is the host’s own, and only the component room asks for it', () => {
  const asking = published.filter((room) => 'react' in (manifestOf(room).peerDependencies ?? {}))
  expect(asking).toEqual(['react'])
})

test.each(Object.entries(forPages))('the declarations of %s name nothing else', (room, wanted) => {
  const allowed = new Set([...wanted, room, ...(room === 'react' ? ['react'] : [])])
  const named = [...new Set(declared(room))].map((name) => name.replace('@xiance/', ''))
  expect(named.filter((name) => !allowed.has(name))).toEqual([])
})

test('the types of the form library are not part of our own', () => {
  expect(declared('react').filter((name) => /hook-?form|aria/.test(name))).toEqual([])
})

function manifestOf(room: string): Manifest {
  return JSON.parse(fileIn(packOf(room), 'package.json')) as Manifest
}

function packOf(room: string): Package {
  return createPackageFromTarballData(tarballs.get(room) ?? new Uint8Array())
}

function fileIn(pack: Package, path: string): string {
  return pack.readFile(`/node_modules/${pack.packageName}/${path}`)
}

/** Packages named by the declarations that are reached from the package's entries. */
function declared(room: string): readonly string[] {
  const pack = packOf(room)
  const queue = Object.values(manifestOf(room).exports).flatMap((entry) => typesOf(entry))
  const seen = new Set<string>()
  const packages: string[] = []
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    for (const { specifier } of importsIn(fileIn(pack, path)))
      if (specifier.startsWith('.'))
        queue.push(join(posix.dirname(path), specifier).replace(/\.(ts|tsx|js)$/, '.d.ts'))
      else
        packages.push(
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
        )
  }
  return packages
}

function typesOf(entry: unknown): readonly string[] {
  return typeof entry === 'object' && entry !== null && 'types' in entry
    ? [join(String(entry.types))]
    : []
}

/** The profile `esm-only`: how CommonJS and Node 10 look for types is left out. */
function onlyForCommonJs(problem: object): boolean {
  return (
    'resolutionKind' in problem &&
    (problem.resolutionKind === 'node10' || problem.resolutionKind === 'node16-cjs')
  )
}
