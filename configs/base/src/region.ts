/** One place of a config's region tree; `id` is its statistical code. */
export interface Region {
  readonly id: string
  readonly name: string
  /** Region level of the config: `county`, `town`, `village`. */
  readonly level: string
  readonly parent: string | null
}

/** Finds the code of a place by level and name, so that no code is typed by hand; throws unless exactly one fits. */
export function placeFinder(regions: readonly Region[]): (level: string, name: string) => string {
  return (level, name) => {
    const [found, ...others] = regions.filter(
      (region) => region.level === level && region.name === name,
    )
    if (found === undefined || others.length > 0)
      throw new Error(
        `${others.length + (found ? 1 : 0)} places at level ${level} are named ${name}`,
      )
    return found.id
  }
}
