import { requireMode, type Actor } from '../../access/actor.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import type { Draft } from './answers.ts'
import { currentDraft, describeDraft, newestDocument } from './draft.ts'
import { replaceDraft } from './edit-draft.ts'

/** Puts the draft back to what is published. */
export async function discardDraft(
  services: Services,
  actor: Actor,
  { revision }: { readonly revision: number },
): Promise<Draft> {
  requireMode(actor, 'config')
  return writeAs(services, actor, async (tx) => {
    const draft = await currentDraft(tx, actor.county)
    if (draft.revision !== revision)
      throw new ApiError('config.draft_stale', { current: { revision: draft.revision } })
    const saved = await replaceDraft(tx, { revision, ...(await newestDocument(tx, actor.county)) })
    tx.audit({
      action: 'config.discard',
      subject: `config/${actor.county}`,
      detail: { revision: saved.revision },
    })
    return describeDraft(services, { reader: tx, county: actor.county, draft: saved })
  })
}
