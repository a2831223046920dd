import type { LinkedConfig } from '@xiance/engine'
import type { Register } from '@xiance/schema'
import { listRecords as storedRecords, type Reader, type StoredRecord } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { listScope } from '../../access/region-scope.ts'
import { publishedConfig } from '../../config-cache.ts'
import { pageAcross } from '../../page-across.ts'
import type { Services } from '../../services.ts'
import { findRegister } from './find-register.ts'

export interface ListRecordsInput {
  readonly register: string
  readonly region?: string | undefined
  readonly search?: string | undefined
  readonly group?: string | undefined
  readonly sort?: { readonly field: string; readonly desc: boolean } | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

export interface RecordPage {
  readonly version: number
  readonly linked: LinkedConfig
  readonly register: Register
  readonly page: {
    readonly items: readonly StoredRecord[]
    readonly next: string | null
    readonly total: number
  }
}

/** One page of a register as stored, cut to the actor's regions; sorted only by what is open to see. */
export async function recordPage(
  services: Services,
  reader: Reader,
  { actor, input }: { readonly actor: Actor; readonly input: ListRecordsInput },
): Promise<RecordPage> {
  const { county } = actor
  const { linked, version } = await publishedConfig(reader, services.configs, county)
  const register = findRegister(linked.config, input.register)
  const sort = register.fields.some(
    ({ id, private: secret }) => id === input.sort?.field && secret === undefined,
  )
    ? input.sort
    : undefined
  const page = await pageAcross(
    await listScope(reader, actor, input.region),
    input,
    (within, part) =>
      storedRecords(reader, {
        county,
        register: register.id,
        within,
        search: input.search,
        group: input.group,
        sort,
        reveal: true,
        ...part,
      }),
  )
  return { version, linked, register, page }
}
