import { base, type Region } from '@xiance/config-base'
import { config } from './config.ts'
import table from './regions.json' with { type: 'json' }

export { config } from './config.ts'
export { base }

export const regions: readonly Region[] = table

export default { config, base, regions }
