import type { ResolvedConfig } from '@xiance/schema'

/** A record of a worked example, as written there. */
export interface SampleRecord {
  readonly register: string
  readonly given: Readonly<Record<string, unknown>>
}

/** The first worked record of a register; null when no example gives one. */
export function sampleRecord(
  config: ResolvedConfig,
  register: string | undefined,
): SampleRecord | null {
  if (register === undefined || !config.registers.some(({ id }) => id === register)) return null
  for (const { given } of config.examples) {
    const registers = isObject(given) ? given['register'] : undefined
    const row = isObject(registers) ? registers[register] : undefined
    if (isObject(row)) return { register, given: row }
  }
  return null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
