import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoPeople } from './demo/cast.ts'
import { demoDatabase } from './demo/demo-database.ts'
import { firstAdministrator } from './first-administrator.ts'
import { httpApp } from './http/app.ts'
import { listen } from './listen.ts'
import { createLog } from './log.ts'
import { openServices, type OpenServices } from './open-services.ts'
import { countySeeds } from './seed/county-seeds.ts'
import { seed } from './seed/seed.ts'
import { settingsFrom, type Settings } from './settings/settings.ts'

const home = fileURLToPath(new URL('..', import.meta.url))
const folders = { portal: join(home, '../portal/dist'), admin: join(home, '../admin/dist') }

/** Opens everything, founds what is missing, serves, and prints the one address. */
export async function start(): Promise<void> {
  const settings = settingsFrom(process.env, home)
  const log = createLog(settings.logLevel)
  const { opened, words } = settings.demo ? await openDemo(settings) : await openReal(settings)
  const { services, auth } = opened
  const http = httpApp({ services, auth, folders, publicUrl: settings.publicUrl, log })
  const listening = await listen({ fetch: http.fetch, port: settings.port })
  console.log(`县策已启动:${settings.publicUrl ?? `http://localhost:${listening.port}`}`)
  for (const line of words) console.log(line)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping')
      void listening[Symbol.asyncDispose]().then(() => opened[Symbol.asyncDispose]())
    })
  }
}

interface Opened {
  readonly opened: OpenServices
  /** Printed below the address. */
  readonly words: readonly string[]
}

async function openDemo(settings: Settings): Promise<Opened> {
  mkdirSync(settings.data, { recursive: true, mode: 0o700 })
  const databaseUrl = await demoDatabase(settings, (sentence) => console.log(sentence))
  const demo = () => Promise.resolve(demoPeople())
  const opened = await openServices({ settings: { ...settings, databaseUrl }, demo })
  return { opened, words: ['演示数据·合成。打开上面的地址,选一个人,看他的一天。'] }
}

async function openReal(settings: Settings): Promise<Opened> {
  const opened = await openServices({ settings })
  const founded = await seed(opened.services)
  if (founded.length === 0) return { opened, words: [] }
  const { username, password } = await firstAdministrator(opened.services, countySeeds)
  return { opened, words: [`第一次登录:用户名 ${username},密码 ${password}(只显示这一次)。`] }
}
