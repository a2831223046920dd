import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { addUser, type DemoPeople, type Services } from '@xiance/api'
import { httpApp } from '../http/app.ts'
import { listen } from '../listen.ts'
import { createLog } from '../log.ts'
import { openServices } from '../open-services.ts'
import type { CountySeed } from '../seed/county-seeds.ts'
import { seed } from '../seed/seed.ts'

export interface TestServer extends AsyncDisposable {
  readonly url: string
  readonly services: Services
  readonly folder: string
}

export interface TestServerOptions {
  readonly counties: readonly CountySeed[]
  readonly now?: string
  readonly demo?: () => Promise<DemoPeople>
  readonly days?: Readonly<Record<string, string>>
  readonly signInsPerMinute?: number
  /** A SQLite file of its own without. */
  readonly databaseUrl?: string
}

/** A whole server on a database file of its own, closed and removed with the test. */
export async function testServer(options: TestServerOptions): Promise<TestServer> {
  const {
    counties,
    now = '2024-11-20T02:00:00.000Z',
    demo,
    days,
    signInsPerMinute = 1000,
  } = options
  const data = await mkdtemp(join(tmpdir(), 'xiance-server-'))
  const settings = {
    data,
    databaseUrl: options.databaseUrl ?? `file:${join(data, 'test.db')}`,
    filesUrl: pathToFileURL(join(data, 'files')).href,
    publicUrl: undefined,
    kek: undefined,
  }
  const opened = await openServices({
    settings,
    clock: () => new Date(now),
    signInsPerMinute,
    ...(demo === undefined ? {} : { demo }),
  })
  const { services, auth } = opened
  await seed(services, {
    counties,
    demo: demo !== undefined,
    ...(days === undefined ? {} : { days }),
  })
  const folders = { portal: join(data, 'portal'), admin: join(data, 'admin') }
  const http = httpApp({ services, auth, folders, publicUrl: undefined, log: createLog('silent') })
  const listening = await listen({ fetch: http.fetch, port: 0, hostname: '127.0.0.1' })
  return {
    url: listening.url,
    services,
    folder: data,
    [Symbol.asyncDispose]: async () => {
      await listening[Symbol.asyncDispose]()
      await opened[Symbol.asyncDispose]()
      await rm(data, { recursive: true })
    },
  }
}

export interface TestUser {
  readonly username: string
  readonly role: string
  readonly region: string
}

export const testPassword = 'correct horse battery'

/** Makes a user of the county without asking who does it. */
export async function makeUser(
  services: Services,
  county: string,
  { username, role, region }: TestUser,
): Promise<string> {
  const actor = { user: { id: 'system', name: '系统', username: 'system' }, county, roles: [] }
  const made = await addUser(services, actor, {
    username,
    password: testPassword,
    name: `${username}姓名`,
    memberships: [{ role, region }],
  })
  return made.id
}
