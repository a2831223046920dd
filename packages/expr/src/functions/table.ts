import { choiceFunctions } from './choice-functions.ts'
import { dateFunctions } from './date-functions.ts'
import { extremeFunctions } from './extreme-functions.ts'
import { numberFunctions } from './number-functions.ts'
import type { FunctionSpec } from './spec.ts'
import { textFunctions } from './text-functions.ts'

const TABLE: ReadonlyMap<string, FunctionSpec> = new Map<string, FunctionSpec>(
  Object.entries({
    ...numberFunctions,
    ...textFunctions,
    ...dateFunctions,
    ...choiceFunctions,
    ...extremeFunctions,
  }),
)

/** The ordinary function of that id. */
export function functionSpec(id: string): FunctionSpec | undefined {
  return TABLE.get(id)
}
