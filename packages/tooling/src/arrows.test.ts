import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsIn, roomOf, rooms, root, type Room, type Source } from './workspace.ts'

/** A row of the table: whom a room may import, transitive arrows written out. */
interface Arrows {
  readonly runtime: readonly string[]
  /** Only as `import type`, and only in devDependencies. */
  readonly types?: readonly string[]
  /** Only in tests, and only in devDependencies. */
  readonly tests?: readonly string[]
}

const places = ['config-duan', 'config-hangjin', 'config-jinzhou', 'config-chenzhou']
const configs = ['config-base', ...places]
const language = ['expr', 'schema']
const meaning = [...language, 'engine']
const service = [...meaning, 'store', 'exchange', 'api']
const screen = [...meaning, 'react', 'client']

/** The one table of who may import whom. */
const table: Readonly<Record<string, Arrows>> = {
  expr: { runtime: [] },
  schema: { runtime: ['expr'] },
  engine: { runtime: language },
  react: { runtime: meaning },
  store: { runtime: meaning },
  exchange: { runtime: meaning },
  api: { runtime: [...meaning, 'store', 'exchange'] },
  client: { runtime: language, types: service },
  tooling: { runtime: [] },
  'config-base': { runtime: language },
  ...Object.fromEntries(places.map((place) => [place, { runtime: [...language, 'config-base'] }])),
  admin: { runtime: screen, types: ['api'] },
  portal: { runtime: screen, types: ['api'] },
  server: { runtime: [...service, ...configs] },
  workbench: { runtime: [...meaning, 'react', ...configs] },
  cli: { runtime: [...service, 'client'], tests: [...configs, 'react'] },
  e2e: { runtime: [...service, 'react', 'client', ...configs] },
  bench: { runtime: [...service, 'react', 'client', ...configs] },
}

const all = rooms()
const nobody: Arrows = { runtime: [] }

test('every room has its row in the table and every row its room', () => {
  expect(all.map((room) => room.name).toSorted()).toEqual(Object.keys(table).toSorted())
})

describe.each(all.map((room) => [room.name, room] as const))('%s', (name, room) => {
  const arrows = table[name] ?? nobody
  test('depends only on its arrows', () => expect(forbiddenDependencies(room, arrows)).toEqual([]))
  test('imports only along its arrows', () => expect(forbiddenImports(room, arrows)).toEqual([]))
})

test('imports are found in every form TypeScript has', () => {
  const scope = '@somebody'
  const found = importsIn(`
import a, { type B } from '${scope}/a';
import type { C } from "${scope}/b";
import '${scope}/c';
export * from '${scope}/d';
export type {
  D,
} from '${scope}/e';
const f = await import('${scope}/f');
type G = import('${scope}/g').G;
// import '${scope}/comment'
`)
  const names = (typeOnly: boolean) =>
    found.filter((one) => one.typeOnly === typeOnly).map((one) => one.specifier.slice(-1))
  expect(names(false)).toEqual(['a', 'c', 'd', 'f'])
  expect(names(true)).toEqual(['b', 'e', 'g'])
})

function forbiddenDependencies({ manifest }: Room, arrows: Arrows): readonly string[] {
  const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = manifest
  const ours = (deps: Readonly<Record<string, string>>) =>
    Object.keys(deps).flatMap((dependency) => roomOf(dependency) ?? [])
  const shipped = ours({ ...dependencies, ...peerDependencies })
  const developing = [
    ...arrows.runtime,
    ...(arrows.types ?? []),
    ...(arrows.tests ?? []),
    'tooling',
  ]
  return [
    ...shipped.filter((room) => !arrows.runtime.includes(room)),
    ...ours(devDependencies).filter((room) => !developing.includes(room)),
  ]
}

function forbiddenImports(room: Room, arrows: Arrows): readonly string[] {
  return room.sources.flatMap((source) =>
    source.imports
      .filter(({ specifier, typeOnly }) => !allowed(room, source, { specifier, typeOnly, arrows }))
      .map(({ specifier }) => `${source.path} → ${specifier}`),
  )
}

interface Arrow {
  readonly specifier: string
  readonly typeOnly: boolean
  readonly arrows: Arrows
}

function allowed(room: Room, source: Source, { specifier, typeOnly, arrows }: Arrow): boolean {
  if (specifier.startsWith('.')) return staysInside(room, source, specifier)
  const target = roomOf(specifier)
  if (target === undefined || target === room.name || arrows.runtime.includes(target)) return true
  if (typeOnly && arrows.types?.includes(target)) return true
  return source.test && (target === 'tooling' || (arrows.tests ?? []).includes(target))
}

function staysInside(room: Room, source: Source, specifier: string): boolean {
  const path = join(root, dirname(source.path), specifier)
  return !relative(join(root, room.folder), path).startsWith('..')
}
