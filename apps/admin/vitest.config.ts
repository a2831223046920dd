import { browserTests } from '@xiance/tooling/vitest'

export default browserTests()
