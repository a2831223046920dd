import { useEffect, useRef, useState } from 'react'

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly retry: () => void }

interface Settled<T> {
  readonly key: string
  readonly attempt: number
  readonly result: { readonly value: T } | null
}

/** What a service gives for a key; asked again when the key changes, and an answer that comes too late is dropped. */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0)
  const [settled, setSettled] = useState<Settled<T> | null>(null)
  const latest = useRef(load)
  useEffect(() => {
    latest.current = load
  })
  useEffect(() => {
    const abort = new AbortController()
    const settle = (result: Settled<T>['result']) => {
      if (!abort.signal.aborted) setSettled({ key, attempt, result })
    }
    latest.current(abort.signal).then(
      (value) => settle({ value }),
      () => settle(null),
    )
    return () => abort.abort()
  }, [key, attempt])
  if (settled?.key !== key || settled.attempt !== attempt) return { state: 'loading' }
  if (!settled.result) return { state: 'failed', retry: () => setAttempt(attempt + 1) }
  return { state: 'ready', value: settled.result.value }
}
