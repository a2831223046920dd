import type { Example, ResolvedConfig } from '@xiance/schema'

/** A worked example that can be reckoned again: a record and the day it is looked at. */
export interface SampleHousehold {
  readonly example: Example
  readonly register: string
  /** As written in the example, not yet read. */
  readonly given: Readonly<Record<string, unknown>>
  readonly on: string
}

/** Examples that entitle a record of a register some subsidy is about. */
export function sampleHouseholds(config: ResolvedConfig): readonly SampleHousehold[] {
  const about = [...new Set(config.subsidies.map((subsidy) => subsidy.about))]
  return config.examples.flatMap((example) => {
    const given = registersOf(example)
    const register = about.find((id) => isObject(given[id]))
    const step = example.story.find((one) => entitles(one.do))
    const row = register === undefined ? undefined : given[register]
    return register === undefined || step === undefined || !isObject(row)
      ? []
      : [{ example, register, given: row, on: step.on }]
  })
}

function registersOf({ given }: Example): Readonly<Record<string, unknown>> {
  const registers = isObject(given) ? given['register'] : undefined
  return isObject(registers) ? registers : {}
}

function entitles(deed: unknown): boolean {
  return deed === undefined || (isObject(deed) && deed['entitle'] === true)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
