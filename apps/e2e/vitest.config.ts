import { chromium } from '@xiance/tooling/chromium'
import { nodeTests } from '@xiance/tooling/vitest'
import { mergeConfig } from 'vitest/config'

/** One server for the whole run; its counties are changed by the tests, so the files take turns. */
export default mergeConfig(nodeTests({ timeout: 60_000 }), {
  test: {
    globalSetup: ['src/stage/serve-demo.ts'],
    provide: { chromium: await chromium() },
    fileParallelism: false,
    expect: { poll: { timeout: 10_000 } },
    teardownTimeout: 20_000,
  },
})
