import { nodeTests } from './src/vitest-preset.ts'

export default nodeTests({ postgres: true, timeout: 60_000 })
