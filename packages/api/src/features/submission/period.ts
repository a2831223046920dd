import type { ResolvedConfig } from '@xiance/schema'
import { dutyFor, dutyPeriod } from '../task/duty.ts'
import type { FilledInput } from './inputs.ts'

/** The period a case belongs to: the one it names, else the running one of the duty that asks for its form. */
export function casePeriod({
  config,
  input,
  today,
}: {
  readonly config: ResolvedConfig
  readonly input: Pick<FilledInput, 'form' | 'period'>
  readonly today: string
}): string | null {
  if (input.period !== undefined) return input.period
  const found = dutyFor(config, (slot) => 'form' in slot && slot.form === input.form)
  return found === null ? null : dutyPeriod(found.slot, found.duty.every, today)
}
