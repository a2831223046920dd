import { diffConfig, type CountyConfig } from '@xiance/schema'
import { getDraft, getVersion, publishedVersion, type Reader } from '@xiance/store'
import { requireMode, type Actor } from '../../access/actor.ts'
import { publishedConfig } from '../../config-cache.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import type { Draft } from './answers.ts'
import { checkDocument } from './check-document.ts'

/** The draft as stored, or the published document as revision 0 when nobody has begun one. */
export interface CurrentDraft {
  readonly revision: number
  readonly basedOn: number
  readonly document: CountyConfig
}

/** The draft with its problems, its differences to what is published, and its examples run. */
export async function readDraft(services: Services, actor: Actor): Promise<Draft> {
  requireMode(actor, 'config')
  return services.store.read(async (reader) =>
    describeDraft(services, {
      reader,
      county: actor.county,
      draft: await currentDraft(reader, actor.county),
    }),
  )
}

export async function currentDraft(reader: Reader, county: string): Promise<CurrentDraft> {
  const stored = await getDraft(reader, county)
  if (stored !== null && stored.basedOn !== null)
    return {
      revision: stored.revision,
      basedOn: stored.basedOn,
      document: JSON.parse(stored.document) as CountyConfig,
    }
  const newest = await newestDocument(reader, county)
  return { revision: stored?.revision ?? 0, ...newest }
}

/** The document of the newest version, as a draft starts from it. */
export async function newestDocument(
  reader: Reader,
  county: string,
): Promise<Omit<CurrentDraft, 'revision'>> {
  const { version } = await requireHead(reader, county)
  const found = await getVersion(reader, { county, version })
  if (found === null) throw new ApiError('config.not_found', { params: { id: `v${version}` } })
  return { basedOn: version, document: JSON.parse(found.document) as CountyConfig }
}

export async function describeDraft(
  services: Services,
  {
    reader,
    county,
    draft,
  }: { readonly reader: Reader; readonly county: string; readonly draft: CurrentDraft },
): Promise<Draft> {
  const published = await publishedConfig(reader, services.configs, county)
  const { resolved, issues, examples } = checkDocument(services, draft.document)
  return {
    ...draft,
    resolved,
    issues,
    changes: resolved === null ? [] : diffConfig(published.linked.config, resolved),
    examples,
  }
}

async function requireHead(reader: Reader, county: string): Promise<{ readonly version: number }> {
  const head = await publishedVersion(reader, { county })
  if (head === null) throw new ApiError('county.not_found', { params: { county } })
  return head
}
