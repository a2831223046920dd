import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

const pause = 2_000

/** Fetches the code of every page soon after signing in, so that moving about works when the network goes. */
export function usePagesAhead(): void {
  const router = useRouter()
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const route of Object.values(router.routesById)) {
        void router.loadRouteChunk(route)?.catch(() => undefined)
      }
    }, pause)
    return () => clearTimeout(timer)
  }, [router])
}
