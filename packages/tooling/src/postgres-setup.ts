import type { TestProject } from 'vitest/node'
import { postgres } from './postgres.ts'

/** Vitest global setup: one PostgreSQL for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await postgres()
  project.provide('postgresUrl', server.url)
  return () => server[Symbol.asyncDispose]()
}
