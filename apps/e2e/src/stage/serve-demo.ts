import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LaunchOptions } from 'playwright'
import type { TestProject } from 'vitest/node'
import { serverProcess } from './server-process.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the demo that every test of the run uses: `http://localhost:41234`. */
    readonly origin: string
    readonly chromium: LaunchOptions
  }
}

/** Vitest global setup: the real server on a demo of its own, gone after the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'xiance-e2e-'))
  const server = await serverProcess(data)
  project.provide('origin', server.origin)
  return async () => {
    await server[Symbol.asyncDispose]()
    await rm(data, { recursive: true, force: true })
  }
}
