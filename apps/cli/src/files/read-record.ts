import type { Row } from '@xiance/expr'
import { decodeRecord, type LinkedConfig } from '@xiance/engine'
import type { Problem } from '@xiance/schema'
import { CliError } from '../cli-error.ts'
import { readJsonObject } from './read-json.ts'

/** Reads a register record by field ids or labels; rows without `_id` become r1, r2, … */
export async function readRecord(
  linked: LinkedConfig,
  register: string,
  file: string,
): Promise<{ readonly record: Row; readonly problems: readonly Problem[] }> {
  const known = linked.config.registers.map(({ id }) => id)
  if (!known.includes(register)) throw new CliError('register.not_found', { id: register, known })
  return decodeRecord(linked, register, await readJsonObject(file), { labels: true })
}
