import type { CountyConfig, ResolvedConfig } from './county.ts'
import { entryKey } from './entry-id.ts'
import { maps, type Overlay } from './overlay.ts'
import { placeOf } from './place.ts'
import { indexOfStep, isRecord, stepsOf } from './pointer.ts'
import type { Id } from './text.ts'

export type Layer = CountyConfig | Overlay

/** A config as its author writes it, whole or as a layer over a base; either way it says whose it is. */
export type WrittenConfig = CountyConfig | (Omit<Overlay, Heading> & Pick<CountyConfig, Heading>)

type Heading = 'id' | 'title' | 'extends'

/**
 * The id of the layer that the value at a path came from; `layers` from the base up, `resolved` all of them merged. Null when
 * nothing is there. A definition belongs to the layer that wrote it first, a property to the last that set it.
 */
export function layerOf(
  path: string,
  layers: readonly Layer[],
  resolved: ResolvedConfig,
): Id | null {
  const steps = stepsOf(placeOf(resolved, path))
  const merged = valuesAlong(resolved, steps)
  const value = merged.at(-1)
  if (merged.length <= steps.length || value === undefined) return null
  const saying = layers.filter((layer) => says(layer, steps, merged))
  const author = isDefinition(value) ? saying[0] : saying.at(-1)
  return author?.id ?? null
}

/** The document, and what each step leads to, as far as something is there. */
function valuesAlong(document: unknown, steps: readonly string[]): readonly unknown[] {
  const values: unknown[] = [document]
  for (const step of steps) {
    const next = childOf(values.at(-1), step, undefined)
    if (next === undefined) return values
    values.push(next)
  }
  return values
}

/** The layer holds the value, or something whole that the value is part of. */
function says(layer: Layer, steps: readonly string[], merged: readonly unknown[]): boolean {
  let value: unknown = layer
  for (const [index, step] of steps.entries()) {
    const next = childOf(value, step, merged[index + 1])
    if (next === undefined) return index > 0 && isWhole(value, steps[index - 1] ?? '')
    value = next
  }
  return value !== null
}

function childOf(parent: unknown, step: string, merged: unknown): unknown {
  if (!Array.isArray(parent))
    return isRecord(parent) && Object.hasOwn(parent, step) ? parent[step] : undefined
  const list = parent as readonly unknown[]
  const at = indexOfStep(list, step)
  return at >= 0 ? list[at] : list.find((item) => isSameEntry(item, merged))
}

/** An entry that the layer names by what tells it apart. */
function isSameEntry(item: unknown, merged: unknown): boolean {
  return (
    isRecord(item) &&
    isRecord(merged) &&
    item['id'] === undefined &&
    'q' in item &&
    'q' in merged &&
    entryKey(item) === entryKey(merged)
  )
}

/** Replaced as one: what is missing in it was taken away, not left to the base. */
function isWhole(value: unknown, step: string): boolean {
  if (Array.isArray(value)) return !(value as readonly unknown[]).every(isNamed)
  return isRecord(value) && !isNamed(value) && !('q' in value) && !maps.has(step)
}

function isNamed(value: unknown): boolean {
  return isRecord(value) && ('id' in value || 'q' in value || 'order' in value)
}

function isDefinition(value: unknown): boolean {
  return isRecord(value) && typeof value['id'] === 'string'
}
