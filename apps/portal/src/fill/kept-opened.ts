import type { FillTarget, Opened } from '@xiance/client'
import { client } from '../api/api.ts'
import { lockOwner, lockState } from '../device/lock.ts'
import { sealedBox } from '../device/sealed-box.ts'

/** What the server last gave to start a form from, so that a visit can begin without a network. */
const box = sealedBox('opened/')

/** Asks the server what a form starts from, and keeps it for the time without a network. */
export async function openAndKeep(target: FillTarget): Promise<Opened> {
  const { county, form, record, region, period } = target
  const opened = await client.submission.open.query({
    county,
    form,
    ...(record !== undefined && { record }),
    ...(region !== undefined && { region }),
    ...(period !== undefined && { period }),
  })
  await keepOpened(target, opened)
  return opened
}

async function keepOpened(target: FillTarget, opened: Opened): Promise<void> {
  const owner = lockOwner()
  if (owner === null || lockState() !== 'open') return
  await box.put(owner.user, nameOf(target), opened).catch(() => undefined)
}

export async function keptOpened(target: FillTarget): Promise<Opened | undefined> {
  const owner = lockOwner()
  if (owner === null) return undefined
  return box.get(owner.user, nameOf(target)).catch(() => undefined) as Promise<Opened | undefined>
}

/** Once it is handed in, the form must not start from there again. */
export async function dropOpened(target: FillTarget): Promise<void> {
  await box.remove(nameOf(target)).catch(() => undefined)
}

export async function forgetOpened(user: string): Promise<void> {
  await box.purge({ before: new Date(0), user }).catch(() => undefined)
}

function nameOf({ county, form, record, region, period }: FillTarget): string {
  return [county, form, record ?? region ?? '', period ?? ''].join('/')
}
