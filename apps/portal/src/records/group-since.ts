import type { ResolvedConfig } from '@xiance/schema'
import type { Answer } from '../api/api.ts'

/** Day on which the record's dated choice last changed by what is registered; null when that is not known. */
export function groupSince(
  answer: Pick<Answer['register']['get'], 'history'>,
  config: Pick<ResolvedConfig, 'registers'>,
  register: string,
): string | null {
  const dated = config.registers
    .find(({ id }) => id === register)
    ?.fields.filter((field) => field.history === true && field.list !== undefined)
    .map(({ id }) => id)
  const changes = answer.history.filter(({ changed }) => changed.some((id) => dated?.includes(id)))
  const latest = changes.toSorted((a, b) => b.revision - a.revision)[0]
  return latest === undefined ? null : latest.at.slice(0, 10)
}
