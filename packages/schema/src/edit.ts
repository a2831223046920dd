import { canonicalDocument } from './canonical-document.ts'
import type { CountyConfig, ResolvedConfig } from './county.ts'
import { isMergeable, maps, type Overlay } from './overlay.ts'
import { placeOf } from './place.ts'
import { indexOfStep, isRecord, stepsOf } from './pointer.ts'

type Fields = Readonly<Record<string, unknown>>
type List = readonly unknown[]
type Container = Fields | List

interface Edit {
  readonly steps: readonly string[]
  readonly value: unknown
  /** Merged into a base here; values that are replaced whole are edited as they are. */
  readonly layered: boolean
}

/**
 * Sets the value at a path of ids, or removes it when `value` is undefined; the document given is not changed. Where the
 * definition lives in the base, `{ id }` stubs are made on the way; values without an id (a quantity, a scope) are copied
 * whole first. A quantity whose number changes loses `asWritten`: no document prints the new number. A form's field may be
 * named `/forms/<form>/fields/<field>` wherever it is written. Formulas of the document are stored by id from
 * then on. Throws RangeError on a path through a plain value.
 */
export function editAt<D extends CountyConfig | Overlay>(
  document: D,
  resolved: ResolvedConfig,
  path: string,
  value: unknown,
): D {
  const steps = stepsOf(placeOf(resolved, path))
  const layered = isRecord((document as CountyConfig).extends)
  return steps.length === 0
    ? ((value ?? document) as D)
    : (change(canonicalDocument(document, resolved) as Fields, resolved, {
        steps,
        value,
        layered,
      }) as D)
}

function change(own: Container, merged: unknown, edit: Edit): Container {
  return isList(own) ? changeList(own, merged, edit) : changeFields(own, merged, edit)
}

function changeFields(own: Fields, merged: unknown, edit: Edit): Fields {
  const [step = '', ...rest] = edit.steps
  if (rest.length === 0) return settle(own, step, edit)
  const inherited = isRecord(merged) && Object.hasOwn(merged, step) ? merged[step] : undefined
  const inner = (Object.hasOwn(own, step) ? own[step] : undefined) ?? start(step, inherited, edit)
  if (!isList(inner) && !isRecord(inner)) throw new RangeError(`nothing can stand below /${step}`)
  const layered = edit.layered && (maps.has(step) || (isList(inner) && inner.every(hasId)))
  if (edit.value === undefined && rest.length === 1 && maps.has(step) && layered && !isList(inner))
    return { ...own, [step]: { ...inner, [rest[0] ?? '']: null } }
  return {
    ...own,
    [step]: change(inner, inherited, { ...edit, layered, steps: rest }),
  }
}

function settle(own: Fields, step: string, { value, layered }: Edit): Fields {
  const others = without(own, step)
  if (value === undefined)
    return layered && typeof own['id'] === 'string' && step !== 'id'
      ? { ...others, [step]: null }
      : others
  const next = { ...own, [step]: value }
  return 'is' in own && 'asWritten' in own && spelledOut.has(step) && own[step] !== value
    ? without(next, 'asWritten')
    : next
}

/** Parts of a quantity that its written form spells out. */
const spelledOut: ReadonlySet<string> = new Set(['is', 'value', 'to', 'unit'])

function changeList(own: List, merged: unknown, edit: Edit): List {
  const [step = '', ...rest] = edit.steps
  const at = indexOfStep(own, step)
  const inherited = isList(merged) ? merged[indexOfStep(merged, step)] : undefined
  if (rest.length === 0) return settleItem(own, at, { step, inherited, edit })
  const item = at < 0 ? stub(step, inherited) : withId(own[at], inherited)
  const changed = change(item, inherited, { ...edit, steps: rest })
  return at < 0 ? [...own, changed] : own.map((other, index) => (index === at ? changed : other))
}

function settleItem(
  own: List,
  at: number,
  {
    step,
    inherited,
    edit: { value, layered },
  }: { readonly step: string; readonly inherited: unknown; readonly edit: Edit },
): List {
  if (value === undefined) {
    const left = own.filter((_, index) => index !== at)
    return layered && (hasId(inherited) || typeof inherited === 'string')
      ? [...left, { id: step, remove: true }]
      : left
  }
  if (at >= 0) return own.map((item, index) => (index === at ? value : item))
  const after =
    isRecord(value) && typeof value['after'] === 'string' ? indexOfStep(own, value['after']) : -1
  if (layered && typeof value === 'string') return [...own, { id: value }]
  if (after < 0 || !isRecord(value))
    return [...own, layered || !isRecord(value) ? value : without(value, 'after')]
  return [...own.slice(0, after + 1), without(value, 'after'), ...own.slice(after + 1)]
}

/** What an absent property begins as: an empty list of definitions, an empty map, or a copy of the base's value. */
function start(step: string, inherited: unknown, { steps, value, layered }: Edit): Container {
  const [, next = '', ...rest] = steps
  if (isList(inherited)) return layered && isMergeable(inherited) ? [] : layered ? inherited : []
  if (isRecord(inherited)) return layered && maps.has(step) ? {} : inherited
  return rest.length === 0 && isRecord(value) && value['id'] === next ? [] : {}
}

function stub(step: string, inherited: unknown): Container {
  return inherited === undefined || hasId(inherited) ? { id: step } : (inherited as Container)
}

/** An item found by an id that resolving gave it keeps that id from now on. */
function withId(item: unknown, inherited: unknown): Container {
  return isRecord(item) && item['id'] === undefined && hasId(inherited)
    ? { id: inherited.id, ...item }
    : (item as Container)
}

function hasId(value: unknown): value is { readonly id: string } {
  return isRecord(value) && typeof value['id'] === 'string'
}

function isList(value: unknown): value is List {
  return Array.isArray(value)
}

function without(value: Fields, key: string): Fields {
  const { [key]: _, ...rest } = value
  return rest
}
