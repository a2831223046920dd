import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Somebody else's app in a folder of its own, with our packages installed from their tarballs. */
export interface HostApp extends AsyncDisposable {
  /** Runs a script of its package.json and gives what it said; fails with that when the script fails. */
  readonly run: (script: string, env?: Readonly<Record<string, string>>) => Promise<string>
  /** Serves the built app with `/portal` passed on to the server. */
  readonly serve: (server: string) => Promise<ServedApp>
}

interface ServedApp extends AsyncDisposable {
  readonly origin: string
}

const root = join(import.meta.dirname, '../../../..')
const source = join(root, 'apps/e2e/embedding')
const packages = ['expr', 'schema', 'engine', 'react', 'client']

/** Copies the app out of the workspace and installs it as its developers would. */
export async function hostApp(): Promise<HostApp> {
  const folder = await mkdtemp(join(tmpdir(), 'xiance-host-'))
  await cp(source, folder, { recursive: true })
  for (const name of packages)
    await cp(join(root, 'packages', name, '.tarball/package.tgz'), join(folder, `${name}.tgz`))
  await writeFile(join(folder, 'pnpm-workspace.yaml'), await ownWorkspace())
  const pnpm = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    said(folder, args, env)
  await pnpm(['install', '--prefer-offline', '--no-frozen-lockfile'])
  return {
    run: (script, env) => pnpm(['run', script], env),
    serve: (server) => serve(folder, server),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

/** A workspace of one: our packages are the tarballs, everything else has the versions that we develop with. */
async function ownWorkspace(): Promise<string> {
  const ours = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const catalog = ours.slice(ours.search(/^catalog:$/m))
  const tarballs = packages.map((name) => `  '@xiance/${name}': file:./${name}.tgz`)
  return [
    'pmOnFail: ignore',
    'allowBuilds:',
    '  esbuild: false',
    'overrides:',
    ...tarballs,
    catalog,
  ].join('\n')
}

async function said(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('pnpm', [...args], {
      cwd,
      env: { ...process.env, NODE_ENV: '', CI: 'true', ...env },
    })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`pnpm ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error })
  }
}

async function serve(cwd: string, server: string): Promise<ServedApp> {
  const bin = join(cwd, 'node_modules/vite/bin/vite.js')
  const child = spawn(process.execPath, [bin, 'preview', '--port', '0'], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', XIANCE_SERVER: server },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const address = new Promise<string>((resolve) => {
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      text += more
      const found = /http:\/\/localhost:\d+/.exec(text)
      if (found) resolve(found[0])
    })
  })
  const origin = await Promise.race([address, ended.then(() => null)])
  if (origin === null) throw new Error('vite preview ended before it served anything')
  return {
    origin,
    [Symbol.asyncDispose]: async () => {
      child.kill()
      await ended
    },
  }
}
