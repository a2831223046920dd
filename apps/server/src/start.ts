import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { firstAdministrator } from './first-administrator.ts'
import { httpApp } from './http/app.ts'
import { listen } from './listen.ts'
import { createLog } from './log.ts'
import { openServices } from './open-services.ts'
import { countySeeds } from './seed/county-seeds.ts'
import { seed } from './seed/seed.ts'
import { settingsFrom } from './settings/settings.ts'

const home = fileURLToPath(new URL('..', import.meta.url))
const folders = { portal: join(home, '../portal/dist'), admin: join(home, '../admin/dist') }

/** Opens everything, founds the counties in an empty database, serves, and prints the one address. */
export async function start(): Promise<void> {
  const settings = settingsFrom(process.env, home)
  const log = createLog(settings.logLevel)
  const opened = await openServices({ settings })
  const { services, auth } = opened
  const founded = await seed(services)
  const account = founded.length > 0 ? await firstAdministrator(services, countySeeds) : null
  const http = httpApp({ services, auth, folders, publicUrl: settings.publicUrl, log })
  const listening = await listen({ fetch: http.fetch, port: settings.port })
  const address = settings.publicUrl ?? `http://localhost:${listening.port}`
  console.log(`县策已启动:${address}`)
  if (account !== null)
    console.log(`第一次登录:用户名 ${account.username},密码 ${account.password}(只显示这一次)。`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping')
      void listening[Symbol.asyncDispose]().then(() => opened[Symbol.asyncDispose]())
    })
  }
}
