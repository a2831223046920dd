/** Word that the server no longer knows who is asking; the router listens. */
export const sessionEnded = createSignal()

function createSignal() {
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
