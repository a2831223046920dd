import type { ResolvedConfig, Register } from '@xiance/schema'
import { ApiError } from '../../error/api-error.ts'

/** The register with this id; refused when the config has none. */
export function findRegister(config: ResolvedConfig, id: string): Register {
  const register = config.registers.find((one) => one.id === id)
  if (register === undefined) throw new ApiError('register.not_found', { params: { id } })
  return register
}
