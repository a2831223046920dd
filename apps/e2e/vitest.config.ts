import { nodeTests } from '@xiance/tooling/vitest'

export default nodeTests({ timeout: 60_000 })
