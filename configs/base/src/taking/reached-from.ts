import { getAt, needsOf, textIn, type ResolvedConfig } from '@xiance/schema'
import { placeOf } from './definition.ts'

/** Places of the definitions given and of all that they need, directly or through others. */
export function reachedFrom(
  config: ResolvedConfig,
  places: readonly string[],
): ReadonlySet<string> {
  const reached = new Set(places)
  for (const place of reached)
    for (const { to } of needsOf(config, place)) reached.add(definitionAt(to))
  const written = [...reached].flatMap((place) => unitsIn(getAt(config, place)))
  for (const unit of config.units)
    if (written.some((text) => text === unit.id || text.includes(textIn(unit.title, 'zh-CN'))))
      reached.add(placeOf('units', unit))
  return reached
}

/** The definition that a place lies in. */
function definitionAt(path: string): string {
  return path.split('/', 3).join('/')
}

/** Units as written anywhere in a value: `万尾`. */
function unitsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'unit' && part !== null ? [part].flat().map(String) : unitsIn(part),
  )
}
