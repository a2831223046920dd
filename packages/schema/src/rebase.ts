import { differences } from './change/differences.ts'
import type { Difference } from './change/change.ts'
import { titleAt } from './change/subject.ts'
import type { CountyConfig, ResolvedConfig } from './county.ts'
import { migrateDocument } from './migration/migrate-document.ts'
import type { Overlay } from './overlay.ts'
import { getAt, stepsOf } from './pointer.ts'
import type { Problem } from './problem.ts'
import { resolve } from './resolve.ts'
import type { Id } from './text.ts'

export interface RebaseOptions {
  /** The base the layer was written over. */
  readonly from: CountyConfig | ResolvedConfig
  /** The newer one. */
  readonly to: CountyConfig | ResolvedConfig
  /** Its version, pinned from now on. */
  readonly version: number
}

/** One place where layer and newer base do not go together; nothing is decided, the layer still stands. */
export interface Conflict extends Problem {
  /** What the layer says, and where. */
  readonly own: { readonly layer: Id; readonly path: string; readonly value: unknown }
  /** What the base said and says, and where. */
  readonly base: {
    readonly layer: Id
    readonly path: string
    readonly before: unknown
    readonly after: unknown
  }
}

export interface Rebased<L> {
  readonly layer: L
  readonly conflicts: readonly Conflict[]
  /** Migrations of the base that were run over the layer. */
  readonly migrations: readonly Id[]
}

/**
 * Moves a layer to a newer base: the base's migrations since then run over its ids and formulas, then `extends` is pinned to
 * the new version. Where both changed the same thing, the report names both places and the layer keeps its say.
 */
export function rebase<L extends CountyConfig | Overlay>(
  layer: L,
  { from, to, version }: RebaseOptions,
): Rebased<L> {
  const target = resolve(to).resolved
  let base = resolve(from).resolved
  const before = resolve(layer, from).resolved
  let moved = layer
  const lost: { readonly path: string; readonly migration: Id; readonly value: unknown }[] = []
  const done = new Set(base.migrations.map(({ id }) => id))
  const pending = target.migrations.filter(({ id }) => !done.has(id))
  for (const migration of pending) {
    const next = migrateDocument(moved, resolve(moved, base).resolved, migration)
    for (const path of next.lost)
      lost.push({ path, migration: migration.id, value: getAt(moved, path) })
    moved = next.document
    base = migrateDocument(base, base, migration).document
  }
  const merged = resolve(moved, base).resolved
  const layerId = merged.id
  return {
    layer: { ...moved, extends: { id: target.id, version } },
    migrations: pending.map(({ id }) => id),
    conflicts: [
      ...lost.map(({ path, migration, value }): Conflict => ({
        code: 'rebase.retired',
        path,
        params: { title: titleAt(path, before), path, migration },
        own: { layer: layerId, path, value },
        base: { layer: target.id, path, before: undefined, after: undefined },
      })),
      ...conflictsOf({ base, target, merged }),
      ...lockedNow({ base, target, merged }),
    ],
  }
}

interface Sides {
  /** The older base, its migrations run. */
  readonly base: ResolvedConfig
  readonly target: ResolvedConfig
  /** The layer over the older base. */
  readonly merged: ResolvedConfig
}

/** What a layer says of itself, and what is carried with a document rather than edited. */
const ownAffairs: ReadonlySet<string> = new Set([
  'id',
  'title',
  'region',
  'base',
  'locks',
  'migrations',
  'dsl',
])

function edited(before: ResolvedConfig, after: ResolvedConfig): readonly Difference[] {
  return differences(before, after, '').filter(
    ({ path }) => !ownAffairs.has(stepsOf(path)[0] ?? ''),
  )
}

function conflictsOf(sides: Sides): readonly Conflict[] {
  const theirs = edited(sides.base, sides.target)
  return edited(sides.base, sides.merged).flatMap((own) => {
    const other = theirs.find(({ path }) => touches(own.path, path))
    const code = other === undefined ? null : clash(own, other)
    return other === undefined || code === null ? [] : [conflict(code, own, { other, sides })]
  })
}

/** Why two differences of one place do not go together; null when they do. */
function clash(own: Difference, other: Difference): string | null {
  if (own.path === other.path && JSON.stringify(own.after) === JSON.stringify(other.after))
    return null
  if (other.kind === 'removed') return 'rebase.base_removed'
  if (own.kind === 'removed') return 'rebase.own_removed'
  return own.kind === 'added' && other.kind === 'added'
    ? 'rebase.both_added'
    : 'rebase.both_changed'
}

function conflict(
  code: string,
  own: Difference,
  { other, sides }: { readonly other: Difference; readonly sides: Sides },
): Conflict {
  return {
    code,
    path: own.path,
    params: {
      title: titleAt(own.path, sides.merged),
      path: own.path,
      base_path: other.path,
      before: shown(other.before),
      after: shown(other.after),
      own: shown(own.after),
    },
    own: { layer: sides.merged.id, path: own.path, value: own.after },
    base: {
      layer: sides.target.id,
      path: other.path,
      before: other.before,
      after: other.after,
    },
  }
}

/** The newer base locks what the layer changes. */
function lockedNow({ base, target, merged }: Sides): readonly Conflict[] {
  const changed = edited(base, merged)
  return target.locks
    .filter((path) => !base.locks.includes(path))
    .flatMap((lock) => {
      const own = changed.find(({ path }) => touches(path, lock))
      return own === undefined
        ? []
        : [
            {
              code: 'rebase.locked',
              path: own.path,
              params: {
                title: titleAt(own.path, merged),
                locked: titleAt(lock, target),
                path: own.path,
                base_path: lock,
              },
              own: { layer: merged.id, path: own.path, value: own.after },
              base: {
                layer: target.id,
                path: lock,
                before: getAt(base, lock),
                after: getAt(target, lock),
              },
            },
          ]
    })
}

/** One place, or a place within the other. */
function touches(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '—'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
