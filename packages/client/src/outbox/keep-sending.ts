const again = 30_000

/** Sends now, whenever the network comes back, and every half minute, until the function it gives back is called. */
export function keepSending(sendWaiting: () => Promise<void>): () => void {
  void sendWaiting()
  const timer = setInterval(() => void sendWaiting(), again)
  const onOnline = () => void sendWaiting()
  globalThis.addEventListener('online', onOnline)
  return () => {
    clearInterval(timer)
    globalThis.removeEventListener('online', onOnline)
  }
}
