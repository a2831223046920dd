import type { ResolvedConfig } from '../county.ts'
import { formFields } from '../form-fields.ts'
import type { Migration } from '../migration/migration.ts'
import { isRecord, stepsOf } from '../pointer.ts'
import type { Field } from '../register.ts'
import type { Id } from '../text.ts'
import type { Difference } from './change.ts'

/** Two configs and everything that differs between them. */
export interface Comparison {
  readonly before: ResolvedConfig
  readonly after: ResolvedConfig
  readonly all: readonly Difference[]
}

/** A field that only went to another page of its form, unchanged in kind, is still the same question. */
export function isStillAsked({ kind, path, before }: Difference, { after }: Comparison): boolean {
  const [collection, owner, ...rest] = stepsOf(path)
  if (kind !== 'removed' || collection !== 'forms' || rest.length !== 4) return false
  const form = after.forms.find(({ id }) => id === owner)
  const id = typeof before === 'string' ? before : isRecord(before) ? before['id'] : undefined
  const now =
    form === undefined ? undefined : formFields(after, form).find((field) => field.id === id)
  return now !== undefined && (typeof before === 'string' || now.kind === (before as Field).kind)
}

/** The migration that would carry old answers over a difference they do not fit. */
export function migrationFor(difference: Difference, comparison: Comparison): Migration | null {
  if (difference.kind === 'removed') return forRemoved(difference, comparison)
  const path = shortPath(difference.path)
  const of = path.slice(0, path.lastIndexOf('/'))
  return path.endsWith('/kind') && isField(of)
    ? { id: nameOf('retype', of), op: 'retype', path: of, kind: difference.after as Field['kind'] }
    : null
}

function forRemoved({ path: written, before }: Difference, { all }: Comparison): Migration {
  const path = shortPath(written)
  const list = written.slice(0, written.lastIndexOf('/'))
  const added = all.filter(({ kind }) => kind === 'added')
  const twin = added.find(
    ({ path, after }) => path.slice(0, path.lastIndexOf('/')) === list && isTwin(before, after),
  )
  if (twin !== undefined)
    return { id: nameOf('rename', path), op: 'rename', path, to: stepsOf(twin.path).at(-1) ?? '' }
  const elsewhere = isField(path)
    ? added.find(
        (other) =>
          isField(shortPath(other.path)) &&
          isRecord(other.after) &&
          isRecord(before) &&
          other.after['id'] === before['id'] &&
          other.after['kind'] === before['kind'],
      )
    : undefined
  return elsewhere === undefined
    ? { id: nameOf('retire', path), op: 'retire', path }
    : { id: nameOf('move', path), op: 'move', path, to: shortPath(elsewhere.path) }
}

/** The same but for its id: its title, or everything else. */
function isTwin(before: unknown, after: unknown): boolean {
  if (!isRecord(before) || !isRecord(after)) return false
  const { id: _, ...old } = before
  const { id: __, ...now } = after
  return (
    JSON.stringify(old) === JSON.stringify(now) ||
    (before['title'] !== undefined &&
      JSON.stringify(before['title']) === JSON.stringify(after['title']))
  )
}

/** Fields go by their form, whatever page they stand on. */
function shortPath(path: string): string {
  return path.replace(/^(\/forms\/[^/]+)\/pages\/[^/]+(\/fields\/)/, '$1$2')
}

function isField(path: string): boolean {
  return /^\/(?:forms|registers)\/[^/]+\/fields\/[^/]+(?:\/rows\/[^/]+)*$/.test(path)
}

function nameOf(op: string, path: string): Id {
  return `${op}_${stepsOf(path).at(-1) ?? ''}`.slice(0, 40)
}
