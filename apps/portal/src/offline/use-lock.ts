import { useSyncExternalStore } from 'react'
import { hearLock, lockState, type LockState } from '../device/lock.ts'

export function useLock(): LockState {
  return useSyncExternalStore(hearLock, lockState)
}
