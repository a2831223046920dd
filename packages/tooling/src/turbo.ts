import { spawn } from 'node:child_process'
import { root } from './workspace.ts'

/** Runs turbo at the root, without its telemetry; its exit code. */
export function turbo(args: readonly string[]): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
  const child = spawn('turbo', args, { cwd: root, env, stdio: 'inherit' })
  child.once('error', reject)
  child.once('close', (code) => resolve(code ?? 1))
  return promise
}

if (import.meta.main) process.exitCode = await turbo(process.argv.slice(2))
