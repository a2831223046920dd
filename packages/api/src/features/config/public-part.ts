import { publicConfig } from '@xiance/schema'
import type { Actor } from '../../access/actor.ts'
import { publishedConfig, versionConfig } from '../../config-cache.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import type { PublicPart } from './answers.ts'

export interface PublicPartInput {
  readonly form?: string
  readonly checklist?: string
  readonly version?: number | undefined
}

/** What is reachable from one form or checklist, under one version. */
export async function publicPart(
  services: Services,
  actor: Actor,
  { form, checklist, version }: PublicPartInput,
): Promise<PublicPart> {
  const { county } = actor
  const found = await services.store.read((reader) =>
    version === undefined
      ? publishedConfig(reader, services.configs, county)
      : versionConfig(reader, services.configs, { county, version }),
  )
  const { config } = found.linked
  if (form !== undefined && !config.forms.some(({ id }) => id === form))
    throw new ApiError('form.not_found', { params: { id: form } })
  if (checklist !== undefined && !config.checklists.some(({ id }) => id === checklist))
    throw new ApiError('checklist.not_found', { params: { id: checklist } })
  const role = actor.roles[0]?.role ?? ''
  const part = publicConfig(config, {
    role,
    ...(form === undefined ? {} : { form }),
    ...(checklist === undefined ? {} : { checklist }),
  })
  return { version: found.version, hash: found.hash, config: part }
}
