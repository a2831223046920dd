import { requireMode, type Actor } from '../../access/actor.ts'
import { publishedConfig } from '../../config-cache.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import { checkDocument, type CheckedDocument } from './check-document.ts'
import { currentDraft } from './draft.ts'
import { replaceDraft } from './edit-draft.ts'
import { storeVersion } from './store-version.ts'
import { diffConfig, type Problem, type ResolvedConfig } from '@xiance/schema'

export interface PublishInput {
  readonly revision: number
  readonly note: string
  /** Why it may be published although worked examples fail. */
  readonly waive?: string | undefined
}

/** Makes the draft the next version, immutable and in force for every request that begins after. */
export async function publish(
  services: Services,
  actor: Actor,
  { revision, note, waive }: PublishInput,
): Promise<{ readonly version: number; readonly hash: string }> {
  requireMode(actor, 'config')
  return writeAs(services, actor, async (tx) => {
    const draft = await currentDraft(tx, actor.county)
    const published = await publishedConfig(tx, services.configs, actor.county)
    if (draft.revision !== revision || draft.basedOn !== published.version)
      throw new ApiError('config.draft_stale', { current: { revision: draft.revision } })
    const resolved = publishable(checkDocument(services, draft.document), waive)
    const changes = diffConfig(published.linked.config, resolved)
    if (changes.length === 0) throw new ApiError('config.unchanged')
    const { version, hash } = await storeVersion(tx, {
      document: draft.document,
      resolved,
      note,
      changes,
    })
    await replaceDraft(tx, { ...draft, basedOn: version })
    tx.audit({
      action: 'config.publish',
      subject: `config/${actor.county}/v${version}`,
      detail: { version, hash, note, changes: changes.length, waive: waive ?? null },
    })
    return { version, hash }
  })
}

/** The resolved config, or a refusal that lists every error and failed example. */
function publishable(
  { resolved, issues, examples }: CheckedDocument,
  waive: string | undefined,
): ResolvedConfig {
  const errors: readonly Problem[] = issues.filter(({ severity }) => severity === 'error')
  const failed = waive === undefined ? examples.cases.filter(({ ok }) => !ok) : []
  const problems = [
    ...errors,
    ...failed.map(({ id }) => ({
      code: 'config.example_failed',
      path: `/examples/${id}`,
      params: { example: id },
    })),
  ]
  if (resolved === null || problems.length > 0)
    throw new ApiError('config.invalid', { params: { count: problems.length }, problems })
  return resolved
}
