import { changesBetween, touches, type Depth } from './changes.ts'
import type { Definition, World } from './world.ts'

export interface Keeping<R> {
  /** `names`: it reads of other definitions what they are called and of what type; `contents`: all they say. */
  readonly depth: Depth
  /** A result that suggests something of the whole config is good for one world only. */
  readonly firm?: (result: R) => boolean
}

/**
 * What is worked out for a definition is kept with the object and given again in another world, as long as nothing that the
 * definition mentions has changed there.
 */
export function keeping<D extends Definition, R>(
  { depth, firm = () => true }: Keeping<R>,
  compute: (definition: D, world: World) => R,
): (definition: D, world: World) => R {
  const kept = new WeakMap<D, { world: World; readonly result: R; readonly firm: boolean }>()
  return (definition, world) => {
    const known = kept.get(definition)
    if (known !== undefined && holds(known, { definition, world, depth })) {
      known.world = world
      return known.result
    }
    const result = compute(definition, world)
    kept.set(definition, { world, result, firm: firm(result) })
    return result
  }
}

function holds(
  known: { readonly world: World; readonly firm: boolean },
  {
    definition,
    world,
    depth,
  }: { readonly definition: Definition; readonly world: World; readonly depth: Depth },
): boolean {
  if (known.world === world) return true
  return known.firm && !touches(changesBetween(known.world, world), definition, depth)
}
