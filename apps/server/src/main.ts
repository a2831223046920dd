import { requireNode } from './node-version.ts'

try {
  requireNode()
  const { start } = await import('./start.ts')
  await start()
} catch (error) {
  console.error(sentence(error))
  process.exitCode = 1
}

/** What to do, in one sentence; what nobody foresaw keeps its trace. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'EADDRINUSE')
    return '端口已被占用:请关掉另一个县策,或用 PORT=4601 换一个端口再启动。'
  const foreseen = error.constructor === Error && process.env['LOG_LEVEL'] === undefined
  return foreseen ? error.message : (error.stack ?? error.message)
}
