import { setClock as setCountyClock } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'

/** Moves the county's demo clock; audit times stay real. */
export async function setClock(
  services: Services,
  actor: Actor,
  { today }: { readonly today: string },
): Promise<{ readonly today: string }> {
  if (services.demo === null) throw new ApiError('demo.only')
  await writeAs(services, actor, async (tx) => {
    await setCountyClock(tx, today)
    tx.audit({ action: 'county.set_clock', subject: `county/${actor.county}`, detail: { today } })
  })
  return { today }
}
