import { createSignal } from '@xiance/client'
import { del, get, set } from 'idb-keyval'
import { deviceKey, deviceStore } from './device-key.ts'
import { newKey, unwrapKey, wrapKey, type WrappedKey } from './wrapped-key.ts'

/** `unset`: this person keeps nothing but their own drafts here; `closed`: waits for the code; `open`: read and written. */
export type LockState = 'unset' | 'closed' | 'open'

/** What the code opens: the key of everything kept for one person, also under their password for when the code is forgotten. */
interface KeptLock {
  readonly user: string
  readonly userName: string
  readonly byCode: WrappedKey
  readonly byPassword: WrappedKey
  readonly wrong: number
}

export type Opening =
  | { readonly is: 'open' }
  | { readonly is: 'wrong'; readonly left: number }
  | { readonly is: 'blocked' }

/** After so many wrong codes only the password opens it. */
export const mostWrong = 10
export const codePattern = /^\d{6}$/

const changed = createSignal()
let lock: KeptLock | null = null
let key: CryptoKey | null = null
let reading: Promise<void> | undefined

/** Reads from the device whether there is a lock; a browser that keeps nothing has none. */
export function readLock(): Promise<void> {
  reading ??= read()
  return reading
}

async function read(): Promise<void> {
  const found = await get<KeptLock>(lockName, deviceStore()).catch(() => undefined)
  lock = found ?? null
  changed.say()
}

export function lockState(): LockState {
  return lock === null ? 'unset' : key === null ? 'closed' : 'open'
}

/** Whose lock it is, for the page that asks for the code. */
export function lockOwner(): { readonly user: string; readonly name: string } | null {
  return lock && { user: lock.user, name: lock.userName }
}

export const hearLock = changed.hear

/** The key of what is kept for the lock's owner; null while it is closed or there is none. */
export function lockKey(user: string): CryptoKey | null {
  return lock?.user === user ? key : null
}

export interface NewLock {
  readonly user: string
  readonly userName: string
  readonly code: string
  readonly password: string
}

/** Sets or replaces the lock of a signed-in person; false where the browser cannot encrypt or keep anything. */
export async function setLock({ user, userName, code, password }: NewLock): Promise<boolean> {
  const device = await deviceKey().catch(() => null)
  if (device === null) return false
  const mine = lockKey(user) ?? (await newKey())
  const made: KeptLock = {
    user,
    userName,
    byCode: await wrapKey(mine, code, device),
    byPassword: await wrapKey(mine, password, device),
    wrong: 0,
  }
  await set(lockName, made, deviceStore())
  lock = made
  key = mine
  changed.say()
  return true
}

/** Opens with the code. A wrong one counts before it is tried, so that closing the page does not help guessing. */
export async function openLock(code: string): Promise<Opening> {
  if (lock === null || lock.wrong >= mostWrong) return { is: 'blocked' }
  await count(lock.wrong + 1)
  if (await tryOpen(lock.byCode, code)) return { is: 'open' }
  const left = mostWrong - lock.wrong
  return left > 0 ? { is: 'wrong', left } : { is: 'blocked' }
}

/** Opens with the password of the owner, who has just signed in with it; a new code is to be set then. */
export async function openLockByPassword(user: string, password: string): Promise<boolean> {
  await readLock()
  return lock?.user === user && (await tryOpen(lock.byPassword, password))
}

/** Closes it until code or password is given again: the next person at this device may be somebody else. */
export function closeLock(): void {
  key = null
  changed.say()
}

/** Takes the lock away; what was kept under it can never be read again. */
export async function dropLock(): Promise<void> {
  lock = null
  key = null
  await del(lockName, deviceStore()).catch(() => undefined)
  changed.say()
}

async function tryOpen(wrapped: WrappedKey, secret: string): Promise<boolean> {
  const device = await deviceKey().catch(() => null)
  key = device && (await unwrapKey(wrapped, secret, device))
  if (key !== null) await count(0)
  changed.say()
  return key !== null
}

async function count(wrong: number): Promise<void> {
  if (lock === null) return
  lock = { ...lock, wrong }
  await set(lockName, lock, deviceStore())
}

const lockName = 'lock'
