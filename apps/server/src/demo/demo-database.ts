import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  globSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { openServices } from '../open-services.ts'
import type { Settings } from '../settings/settings.ts'
import { demoPeople } from './cast.ts'
import { demoCounties } from './demo-regions.ts'
import { play } from './play.ts'

/**
 * The demo's database file: a copy of a pristine one that is made once per version of configs and scripts. A copy of an
 * older version is set aside, never overwritten.
 */
export async function demoDatabase(
  { data, filesUrl }: Pick<Settings, 'data' | 'filesUrl'>,
  told: (sentence: string) => void,
): Promise<string> {
  const file = join(data, 'demo.db')
  const marker = join(data, 'demo.version')
  const version = fingerprint()
  const before = existsSync(marker) ? readFileSync(marker, 'utf8') : null
  if (existsSync(file) && before === version) return `file:${file}`
  const pristine = join(data, `demo-pristine-${version}.db`)
  if (!existsSync(pristine)) await make({ data, filesUrl }, pristine, told)
  if (existsSync(file)) {
    const aside = join(data, `demo-${before ?? 'earlier'}.db`)
    setAside(file, aside)
    told(`配置有更新,原来的演示库留在 ${aside}`)
  }
  copyFileSync(pristine, file)
  writeFileSync(marker, version)
  return `file:${file}`
}

async function make(
  { data, filesUrl }: Pick<Settings, 'data' | 'filesUrl'>,
  pristine: string,
  told: (sentence: string) => void,
): Promise<void> {
  const unfinished = join(data, 'demo-unfinished.db')
  for (const left of globSync(`${unfinished}*`)) rmSync(left)
  told('第一次启动:正在生成演示数据(约半分钟)')
  {
    await using opened = await openServices({
      settings: {
        data,
        databaseUrl: `file:${unfinished}`,
        filesUrl,
        publicUrl: undefined,
        kek: undefined,
      },
      demo: () => Promise.resolve(demoPeople()),
    })
    await play(opened.services, (sentence) => told(`  ${sentence}`))
  }
  renameSync(unfinished, pristine)
}

function setAside(file: string, aside: string): void {
  renameSync(file, aside)
  for (const part of ['-wal', '-shm'])
    if (existsSync(file + part)) renameSync(file + part, aside + part)
}

/** Changes with the configs and with the scripts that make the data. */
function fingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify(demoCounties))
  for (const script of globSync(join(import.meta.dirname, '*.{ts,js}')).toSorted())
    hash.update(readFileSync(script))
  return hash.digest('hex').slice(0, 12)
}
