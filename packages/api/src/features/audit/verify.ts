import { verifyAudit as verifyChain } from '@xiance/store'
import { requireMode, type Actor } from '../../access/actor.ts'
import type { Services } from '../../services.ts'
import type { AuditVerdict } from './answers.ts'

/** Recomputes the whole chain of the county. */
export async function verifyAudit(services: Services, actor: Actor): Promise<AuditVerdict> {
  requireMode(actor, 'manage')
  return services.store.read((reader) => verifyChain(reader, actor.county))
}
