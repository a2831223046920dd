import { base } from '@xiance/config-base'
import { config } from './config.ts'
import { regions } from './regions.ts'

export { base, config, regions }

export default { config, base, regions }
