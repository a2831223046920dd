import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface ServerProcess extends AsyncDisposable {
  readonly origin: string
  /** Everything it printed so far. */
  readonly said: () => string
}

const main = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url))
const patience = 120_000

/** Starts the server as people start it, on a free port, and waits for the address it prints. */
export async function serverProcess(
  data: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--conditions=@xiance/source', main], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: data, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM')
    const forced = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(forced)
  }
  let said = ''
  const address = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const found = /http:\/\/localhost:\d+/.exec(said)
        if (found) resolve(found[0])
      })
  })
  const late = AbortSignal.timeout(patience)
  const origin = await Promise.race([
    address,
    ended.then(() => null),
    once(late, 'abort').then(() => null),
  ])
  if (origin === null) {
    await stop()
    throw new Error(`The server did not start:\n${said}`)
  }
  return { origin, said: () => said, [Symbol.asyncDispose]: stop }
}
