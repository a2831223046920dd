import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isSignedOut, isUnreachable } from './failure.ts'
import { sessionEnded } from './session-ended.ts'

const freshFor = 10_000

/** The one cache of server answers; it tells the app when the session is over. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: watchSession }),
  mutationCache: new MutationCache({ onError: watchSession }),
  defaultOptions: {
    queries: {
      staleTime: freshFor,
      networkMode: 'always',
      retry: (count, error) => isUnreachable(error) && count < 1,
    },
    mutations: { networkMode: 'always' },
  },
})

function watchSession(error: Error): void {
  if (isSignedOut(error)) sessionEnded.say()
}
