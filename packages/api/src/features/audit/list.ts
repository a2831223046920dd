import { listAudit as storedAudit } from '@xiance/store'
import { requireMode, type Actor } from '../../access/actor.ts'
import { publishedConfig } from '../../config-cache.ts'
import type { Services } from '../../services.ts'
import { userNames } from '../../user-names.ts'
import { actionWords, searchedAction } from './action-words.ts'
import type { AuditPage } from './answers.ts'
import { detailWords } from './detail-words.ts'

/** The county's audit trail, newest first, for who manages or audits. */
export async function listAudit(
  services: Services,
  actor: Actor,
  input: {
    readonly search?: string | undefined
    readonly cursor?: string | undefined
    readonly limit: number
  },
): Promise<AuditPage> {
  requireMode(actor, 'manage')
  return services.store.read(async (reader) => {
    const { linked } = await publishedConfig(reader, services.configs, actor.county)
    const page = await storedAudit(reader, {
      county: actor.county,
      search: input.search === undefined ? undefined : searchedAction(input.search),
      cursor: input.cursor,
      limit: input.limit,
    })
    const names = await userNames(
      reader,
      page.items.map(({ by }) => by),
    )
    const items = page.items.map(({ seq, at, by, action, subject, detail, hash }) => ({
      seq,
      at,
      by: names.get(by) ?? by,
      action: actionWords(action),
      subject,
      detail: detailWords(linked.config, action, detail),
      hash,
    }))
    return { ...page, items }
  })
}
