import type { CountyConfig } from '@xiance/schema'
import { requireMode, type Actor } from '../../access/actor.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import type { Draft } from './answers.ts'
import { checkDocument } from './check-document.ts'
import { currentDraft, describeDraft } from './draft.ts'
import { replaceDraft } from './edit-draft.ts'

export interface ReplaceInput {
  readonly revision: number
  readonly document: Readonly<Record<string, unknown>>
}

/** Puts a whole document in place of the draft, as a developer's TypeScript or an exported file has it; a broken shape or another county's is refused. */
export async function replaceDocument(
  services: Services,
  actor: Actor,
  { revision, document }: ReplaceInput,
): Promise<Draft> {
  requireMode(actor, 'config')
  const config = requireConfig(services, actor.county, document)
  return writeAs(services, actor, async (tx) => {
    const draft = await currentDraft(tx, actor.county)
    if (draft.revision !== revision)
      throw new ApiError('config.draft_stale', { current: { revision: draft.revision } })
    const saved = await replaceDraft(tx, { ...draft, document: config })
    tx.audit({
      action: 'config.replace',
      subject: `config/${actor.county}`,
      detail: { revision: saved.revision },
    })
    return describeDraft(services, { reader: tx, county: actor.county, draft: saved })
  })
}

function requireConfig(
  services: Services,
  county: string,
  document: ReplaceInput['document'],
): CountyConfig {
  const config = document as unknown as CountyConfig
  const { resolved, issues } = checkDocument(services, config)
  if (resolved === null)
    throw new ApiError('config.invalid', { params: { count: issues.length }, problems: issues })
  if (resolved.id !== county)
    throw new ApiError('config.other_county', { params: { id: resolved.id, county } })
  return config
}
