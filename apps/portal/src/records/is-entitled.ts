import type { ResolvedConfig } from '@xiance/schema'

/** True when some subsidy is about the records of this register. */
export function isEntitled({ subsidies }: ResolvedConfig, register: string): boolean {
  return subsidies.some(({ about }) => about === register)
}
