import { collectFiles as takeFiles, unnamedFiles } from '@xiance/store'
import type { Services } from '../../services.ts'
import { unnamedDays } from './limits.ts'

const atOnce = 200

/** Removes one county's files that nothing has named for days, and uploads nobody went on with; returns how many. Safe to run anywhere at any time. */
export async function collectFiles(
  services: Services,
  county: string,
): Promise<{ readonly files: number; readonly uploads: number }> {
  const now = services.clock()
  const before = new Date(now.getTime() - unnamedDays * 86_400_000)
  const uploads = await services.files.forget(county, before)
  let files = 0
  for (;;) {
    const query = { county, before: before.toISOString(), limit: atOnce }
    const hashes = await services.store.read((reader) => unnamedFiles(reader, query))
    if (hashes.length === 0) return { files, uploads }
    files += await collect(services, { county, hashes, before: query.before })
  }
}

interface Unnamed {
  readonly county: string
  readonly hashes: readonly string[]
  readonly before: string
}

async function collect(services: Services, { county, hashes, before }: Unnamed): Promise<number> {
  const at = services.clock().toISOString()
  return services.store.write({ county, actor: 'system', at }, async (tx) => {
    const taken = await takeFiles(tx, { hashes, before })
    for (const hash of taken) await services.files.remove({ county, hash })
    tx.audit({
      action: 'file.collect',
      subject: 'file',
      detail: { count: taken.length, hashes: taken },
    })
    return taken.length
  })
}
