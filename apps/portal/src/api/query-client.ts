import { QueryClient } from '@tanstack/react-query'
import { isUnreachable } from './failure.ts'

const freshFor = 10_000

/** The one cache of server answers. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: freshFor,
      networkMode: 'always',
      retry: (count, error) => isUnreachable(error) && count < 1,
    },
    mutations: { networkMode: 'always' },
  },
})
