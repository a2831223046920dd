import type { Region } from './region.ts'
import { config } from './config.ts'

export { citing, type Cite } from './citing.ts'
export { config } from './config.ts'
export { duty } from './duty.ts'
export { placeFinder, type Region } from './region.ts'
export { taking, type Picks } from './taking/taking.ts'
export { undecided } from './undecided.ts'

/** The base config as the counties name it in `extends`. */
export const base = config
export const regions: readonly Region[] = []

export default { config, regions }
