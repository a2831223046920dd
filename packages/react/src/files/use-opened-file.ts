import { useEffect } from 'react'
import { useLoaded, type Loaded } from '../field/use-loaded.ts'
import type { OpenedFile } from './file-services.ts'

export type OpenFile = (id: string, signal: AbortSignal) => Promise<OpenedFile | null>

/** A file an answer names; null when it is not to be had now. What was opened is released with the component. */
export function useOpenedFile(id: string, open: OpenFile | undefined): Loaded<OpenedFile | null> {
  const loaded = useLoaded(id, async (signal) => (await open?.(id, signal)) ?? null)
  const file = loaded.state === 'ready' ? loaded.value : null
  useEffect(() => () => file?.release?.(), [file])
  return loaded
}
