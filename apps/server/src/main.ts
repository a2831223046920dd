import { requireNode } from './node-version.ts'

requireNode()
const { start } = await import('./start.ts')
await start()
