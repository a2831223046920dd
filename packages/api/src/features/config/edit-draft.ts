import { editAt, resolve, type CountyConfig } from '@xiance/schema'
import { saveDraft, type Tx } from '@xiance/store'
import { requireMode, type Actor } from '../../access/actor.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import type { Draft } from './answers.ts'
import { baseOf } from './check-document.ts'
import { currentDraft, describeDraft, type CurrentDraft } from './draft.ts'

interface Edit {
  readonly path: string
  /** Left out: removes what is there. */
  readonly value?: unknown
}

export interface EditInput {
  readonly revision: number
  readonly edits: readonly Edit[]
}

/** Changes the draft at the given places, in order; all of them or none. */
export async function editDraft(
  services: Services,
  actor: Actor,
  { revision, edits }: EditInput,
): Promise<Draft> {
  requireMode(actor, 'config')
  return writeAs(services, actor, async (tx) => {
    const draft = await currentDraft(tx, actor.county)
    if (draft.revision !== revision)
      throw new ApiError('config.draft_stale', { current: { revision: draft.revision } })
    const document = edits.reduce((before, edit) => edited(services, before, edit), draft.document)
    const saved = await replaceDraft(tx, { ...draft, document })
    tx.audit({
      action: 'config.edit',
      subject: `config/${actor.county}`,
      detail: { revision: saved.revision, paths: edits.map(({ path }) => path) },
    })
    return describeDraft(services, { reader: tx, county: actor.county, draft: saved })
  })
}

/** Writes the next revision of the draft; refused when another one was first. */
export async function replaceDraft(tx: Tx, draft: CurrentDraft): Promise<CurrentDraft> {
  const saved = await saveDraft(tx, {
    baseRevision: draft.revision,
    basedOn: draft.basedOn,
    document: JSON.stringify(draft.document),
  })
  if (saved === null) throw new ApiError('config.draft_stale')
  return { ...draft, revision: saved.revision }
}

function edited(services: Services, document: CountyConfig, { path, value }: Edit): CountyConfig {
  const base = baseOf(services, document)
  const { resolved } = resolve(document, base ?? undefined)
  try {
    return editAt(document, resolved, path, value)
  } catch (cause) {
    throw new ApiError('config.path_unknown', {
      params: { path },
      problems: [{ code: 'config.path_unknown', path, params: { path } }],
      cause,
    })
  }
}
