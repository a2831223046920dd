import { useSyncExternalStore } from 'react'

/** A small value kept on this device; it works without storage too, then only until the page is closed. */
export interface Stored<T> {
  readonly read: () => T
  readonly write: (value: T) => void
  readonly subscribe: (changed: () => void) => () => void
}

export function stored<T>(key: string, parse: (text: string | null) => T): Stored<T> {
  const listeners = new Set<() => void>()
  let value = parse(readText(key))
  return Object.freeze({
    read: () => value,
    write: (next: T) => {
      value = next
      writeText(key, JSON.stringify(next))
      for (const listener of listeners) listener()
    },
    subscribe: (changed: () => void) => {
      listeners.add(changed)
      return () => {
        listeners.delete(changed)
      }
    },
  })
}

export function useStored<T>(store: Stored<T>): T {
  return useSyncExternalStore(store.subscribe, store.read, store.read)
}

function readText(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function writeText(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch {
    // An in-app browser may refuse storage; the value still holds until the page is closed.
  }
}
