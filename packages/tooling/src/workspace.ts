import { readFileSync, globSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The root folder of the repository. */
export const root = resolve(import.meta.dirname, '../../..')

interface Manifest {
  readonly name: string
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

export interface Room {
  /** `expr`, `admin`, `config-duan`: the package name without its scope. */
  readonly name: string
  /** Folder below the root, such as `packages/expr`. */
  readonly folder: string
  readonly manifest: Manifest
  readonly sources: readonly Source[]
}

export interface Source {
  /** Path below the root. */
  readonly path: string
  /** Tests, stories and what only they load: never shipped. */
  readonly test: boolean
  readonly imports: readonly Import[]
}

export interface Import {
  readonly specifier: string
  /** `import type`, or a type position: gone at run time. */
  readonly typeOnly: boolean
}

/** Every room of the workspace with the imports of every source file. */
export function rooms(): readonly Room[] {
  return globSync('{packages,apps,configs}/*/package.json', { cwd: root })
    .toSorted()
    .map((file) => {
      const folder = dirname(file).split(sep).join('/')
      const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest
      return { name: unscoped(manifest.name), folder, manifest, sources: sourcesIn(folder) }
    })
}

/** `@xiance/schema/meta` → `schema`; undefined for what is not ours. */
export function roomOf(specifier: string): string | undefined {
  return /^@xiance\/([^/]+)/.exec(specifier)?.[1]
}

function unscoped(name: string): string {
  return name.replace(/^@xiance\//, '')
}

function sourcesIn(folder: string): readonly Source[] {
  return globSync(`${folder}/{src,.storybook}/**/*.{ts,tsx}`, { cwd: root })
    .toSorted()
    .map((file) => {
      const path = relative(root, join(root, file)).split(sep).join('/')
      return {
        path,
        test: /\.(test|test-d|stories|bench)\.tsx?$/.test(path),
        imports: importsIn(readFileSync(join(root, file), 'utf8')),
      }
    })
}

const statement =
  /^[ \t]*(?:import|export)(?<type>\s+type\b(?!\s+from\b|\s*,))?(?:[\w\s{},*$]*?\bfrom)?\s*(?<quote>['"])(?<specifier>[^'"\n]+)\k<quote>/gm
const call =
  /(?<type>\btypeof\s+|[:|&<=]\s*)?\bimport\(\s*(?<quote>['"])(?<specifier>[^'"\n]+)\k<quote>\s*\)(?<member>\s*\.\s*[A-Z])?/g

/** Static imports, re-exports and `import('…')` calls of a TypeScript text. */
export function importsIn(text: string): readonly Import[] {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
  const statements = [...code.matchAll(statement)].map(({ groups }) => ({
    specifier: groups?.['specifier'] ?? '',
    typeOnly: groups?.['type'] !== undefined,
  }))
  const calls = [...code.matchAll(call)].map(({ groups }) => ({
    specifier: groups?.['specifier'] ?? '',
    typeOnly: /typeof/.test(groups?.['type'] ?? '') || groups?.['member'] !== undefined,
  }))
  return [...statements, ...calls]
}
