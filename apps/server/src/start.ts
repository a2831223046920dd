import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listCounties } from '@xiance/store'
import type { DemoPlan } from './demo-plan.ts'
import { firstAdministrator } from './first-administrator.ts'
import { httpApp } from './http/app.ts'
import { listen } from './listen.ts'
import { createLog } from './log.ts'
import { openServices, type OpenServices } from './open-services.ts'
import { countySeeds } from './seed/county-seeds.ts'
import { seed } from './seed/seed.ts'
import { settingsFrom } from './settings/settings.ts'

const home = fileURLToPath(new URL('..', import.meta.url))
const folders = { portal: join(home, '../portal/dist'), admin: join(home, '../admin/dist') }

/** Opens everything, founds the counties in an empty database, serves, and prints the one address; with a plan, a demo. */
export async function start(plan?: DemoPlan): Promise<void> {
  const settings = settingsFrom(process.env, home)
  const log = createLog(settings.logLevel)
  const opened = await openServices({
    settings,
    ...(plan === undefined ? {} : { demo: plan.people }),
  })
  await requireKind(opened, plan !== undefined)
  const words = await foundCounties(opened, plan)
  const { services, auth } = opened
  const http = httpApp({ services, auth, folders, publicUrl: settings.publicUrl, log })
  const listening = await listen({ fetch: http.fetch, port: settings.port })
  console.log(
    `县策已启动,请在浏览器打开:${settings.publicUrl ?? `http://localhost:${listening.port}`}`,
  )
  for (const line of words) console.log(line)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping')
      void listening[Symbol.asyncDispose]().then(() => opened[Symbol.asyncDispose]())
    })
  }
}

/** Demo data and real data never share a database. */
async function requireKind({ services }: OpenServices, demo: boolean): Promise<void> {
  const counties = await services.store.read((reader) => listCounties(reader))
  const other = counties.find((county) => county.demo !== demo)
  if (other === undefined) return
  const [is, wants] = other.demo ? ['演示库', '正式库'] : ['正式库', '演示库']
  throw new Error(`数据库里的「${other.title}」是${is},不能当${wants}打开:请换一个 DATABASE_URL。`)
}

async function foundCounties(
  { services }: OpenServices,
  plan: DemoPlan | undefined,
): Promise<readonly string[]> {
  const founded = await seed(services, { demo: plan !== undefined, days: plan?.days ?? {} })
  if (founded.length === 0) return []
  if (plan === undefined) {
    const { username, password } = await firstAdministrator(services, countySeeds)
    return [`第一次登录:用户名 ${username},密码 ${password}(只显示这一次)。`]
  }
  await plan.fill(services)
  return []
}
