import { isUnreachable } from '@xiance/client'
import { get, set } from 'idb-keyval'
import type { ResolvedConfig } from '@xiance/schema'
import { client } from '../api/api.ts'
import { deviceStore } from '../device/device-key.ts'

export interface FormVersion {
  readonly county: string
  readonly form: string
  readonly version: number
}

/** The part of a published version that one form needs; kept on the device, because it never changes. */
export async function formConfig({ county, form, version }: FormVersion): Promise<ResolvedConfig> {
  const name = `form/${county}/${form}/${version}`
  try {
    const { config } = await client.config.form.query({ county, form, version })
    await set(name, config, deviceStore()).catch(() => undefined)
    return config as ResolvedConfig
  } catch (error) {
    if (!isUnreachable(error)) throw error
    const kept = await get<ResolvedConfig>(name, deviceStore()).catch(() => undefined)
    if (kept === undefined) throw error
    return kept
  }
}
