import { textIn, type Issue, type WrittenConfig } from '@xiance/schema'
import { addRegions, createCounty, setClock, type Region } from '@xiance/store'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { checkDocument } from '../config/check-document.ts'
import { storeVersion } from '../config/store-version.ts'

export interface NewCounty {
  readonly config: WrittenConfig
  readonly regions: readonly Region[]
  /** Everything in it will be synthetic. */
  readonly demo: boolean
  /** Day of its demo clock. */
  readonly today?: string
}

/** Founds a county: its keys, its regions and its config as version 1; refused when the config has errors. */
export async function foundCounty(
  services: Services,
  { config, regions, demo, today }: NewCounty,
): Promise<{ readonly version: number; readonly hash: string; readonly issues: readonly Issue[] }> {
  const { resolved, issues } = checkDocument(services, config)
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (resolved === null || errors.length > 0)
    throw new ApiError('config.invalid', { params: { count: errors.length }, problems: errors })
  const title = textIn(config.title, 'zh-CN')
  return services.store.write(
    { county: config.id, actor: 'system', at: services.clock().toISOString() },
    async (tx) => {
      await createCounty(tx, { title, demo })
      if (today !== undefined) await setClock(tx, today)
      await addRegions(tx, regions)
      const { version, hash } = await storeVersion(tx, {
        document: config,
        resolved,
        note: '首次建立',
        changes: [],
      })
      tx.audit({
        action: 'county.found',
        subject: `county/${config.id}`,
        detail: { title, regions: regions.length, version, hash, demo },
      })
      return { version, hash, issues }
    },
  )
}
