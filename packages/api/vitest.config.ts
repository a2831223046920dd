import { nodeTests } from '@xiance/tooling/vitest'

export default nodeTests()
