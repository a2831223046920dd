/** Word that something happened, for whoever listens. */
export interface Signal {
  readonly say: () => void
  /** Listens until the function it gives back is called. */
  readonly hear: (listener: () => void) => () => void
}

export function createSignal(): Signal {
  const listeners = new Set<() => void>()
  return Object.freeze({
    say: () => {
      for (const listener of listeners) listener()
    },
    hear: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  })
}
