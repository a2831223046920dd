import { useEffect } from 'react'
import { forgetAnswers } from '../device/kept-answers.ts'
import type { Membership } from '../session/membership.ts'
import { useOnline } from '../shell/use-online.ts'
import { readAlong } from './along-state.ts'
import { takeAlong } from './take-along.ts'
import { useLock } from './use-lock.ts'

/** What is kept is fetched again once it is that old, in milliseconds. */
const fresh = 3_600_000

/** Keeps the ledgers on this phone up to date while there is a network, and takes off what is too old. */
export function useTakenAlong(user: string, membership: Membership | null): void {
  const lock = useLock()
  const online = useOnline()
  useEffect(() => {
    if (lock === 'open' && membership !== null) void keepFresh(user, membership, online)
  }, [lock, membership, online, user])
}

async function keepFresh(user: string, membership: Membership, online: boolean): Promise<void> {
  await forgetAnswers()
  const taken = await readAlong(user)
  const old = taken === null || Date.now() - Date.parse(taken.at) > fresh
  // What could not be fetched is asked for again the next time.
  if (online && old) await takeAlong(membership, user).catch(() => undefined)
}
