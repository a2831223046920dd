import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Where the person stands: pnpm runs a script at the workspace's root and says in INIT_CWD where it was called. */
export function here(): string {
  const called = process.env['INIT_CWD']
  return called !== undefined && existsSync('pnpm-workspace.yaml') ? called : resolve('.')
}
