import { collectFiles, type Services } from '@xiance/api'
import { listCounties } from '@xiance/store'
import type { Logger } from 'pino'

const hours = 6

/** Collects every county's unnamed files now and every six hours, until the function it gives back is called. */
export function collectRegularly(services: Services, log: Logger): () => void {
  const collectAll = async () => {
    try {
      for (const { id } of await services.store.read((reader) => listCounties(reader))) {
        const collected = await collectFiles(services, id)
        if (collected.files + collected.uploads > 0)
          log.info({ county: id, ...collected }, 'files collected')
      }
    } catch (error) {
      log.error({ name: error instanceof Error ? error.name : '' }, 'collecting files failed')
    }
  }
  void collectAll()
  const timer = setInterval(() => void collectAll(), hours * 3_600_000)
  timer.unref()
  return () => clearInterval(timer)
}
