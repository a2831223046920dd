import { isKeyed, isObject, maps, type Json, type JsonObject, type Overlay } from './overlay.ts'

/** Two layers as one: laid over a base it gives what laying the lower and then the upper gives, where they edit apart. */
export function stackLayers(lower: Overlay, upper: Overlay): Overlay {
  return stackObject(lower as JsonObject, upper as JsonObject)
}

/** What either takes away (`null`) or places stays written, for the base below to heed. */
function stackObject(lower: JsonObject, upper: JsonObject): JsonObject {
  const stacked: Record<string, Json | undefined> = { ...lower }
  for (const [key, value] of Object.entries(upper))
    if (value !== undefined) stacked[key] = stackValue(key, stacked[key], value)
  return stacked
}

function stackValue(key: string, lower: Json | undefined, upper: Json): Json {
  if (Array.isArray(upper) && isKeyed(upper) && Array.isArray(lower) && isKeyed(lower))
    return upper.reduce<readonly JsonObject[]>(stackItem, lower)
  return maps.has(key) && isObject(lower) && isObject(upper) ? stackObject(lower, upper) : upper
}

/** A change to what the lower layer writes goes into it; a removal, an order and whatever follows a removal stand after it. */
function stackItem(lower: readonly JsonObject[], change: JsonObject): readonly JsonObject[] {
  const at = lower.findLastIndex((item) => item['id'] !== undefined && item['id'] === change['id'])
  const found = lower[at]
  if (found === undefined || found['remove'] === true) return [...lower, change]
  return change['remove'] === true
    ? [...lower.filter((_, index) => index !== at), change]
    : lower.map((item, index) => (index === at ? stackObject(item, change) : item))
}
