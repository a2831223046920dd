import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listCounties } from '@xiance/store'
import { demoPeople } from './demo/cast.ts'
import { demoDatabase } from './demo/demo-database.ts'
import { collectRegularly } from './files/collect-regularly.ts'
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
const say = (sentence: string): void => console.log(sentence)

/** Opens the database, fills an empty one, serves, and prints the one address. */
export async function start(): Promise<void> {
  const settings = settingsFrom(process.env, home)
  const log = createLog(settings.logLevel)
  const opened = await (settings.demo ? openDemo(settings) : openReal(settings))
  await requireKind(opened, settings.demo)
  const { services, auth } = opened
  const http = httpApp({ services, auth, folders, publicUrl: settings.publicUrl, log })
  const listening = await listen({ fetch: http.fetch, port: settings.port })
  const stopCollecting = collectRegularly(services, log)
  const address = settings.publicUrl ?? `http://localhost:${listening.port}`
  say(`县策已启动${settings.demo ? '(演示数据·合成)' : ''},请在浏览器打开:${address}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping')
      stopCollecting()
      void listening[Symbol.asyncDispose]().then(() => opened[Symbol.asyncDispose]())
    })
  }
}

async function openDemo(settings: Settings): Promise<OpenServices> {
  const databaseUrl = await demoDatabase(settings, say)
  const demo = () => Promise.resolve(demoPeople())
  return openServices({ settings: { ...settings, databaseUrl }, demo, signInsPerMinute: 600 })
}

async function openReal(settings: Settings): Promise<OpenServices> {
  const opened = await openServices({ settings })
  const founded = await seed(opened.services)
  if (founded.length === 0) return opened
  const { username, password } = await firstAdministrator(opened.services, countySeeds)
  say(`第一次登录:用户名 ${username},密码 ${password}(只显示这一次)。`)
  return opened
}

/** Demo data and real data never share a database. */
async function requireKind({ services }: OpenServices, demo: boolean): Promise<void> {
  const counties = await services.store.read((reader) => listCounties(reader))
  const other = counties.find((county) => county.demo !== demo)
  if (other === undefined) return
  const [is, wants] = other.demo ? ['演示库', '正式库'] : ['正式库', '演示库']
  throw new Error(`数据库里的「${other.title}」是${is},不能当${wants}打开:请换一个 DATABASE_URL。`)
}
