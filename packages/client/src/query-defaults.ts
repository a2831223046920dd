import { isUnreachable } from './failure.ts'

const freshFor = 10_000

/** How a page's cache of answers asks: the network is tried even when the browser thinks there is none, and once more when it failed. */
export const queryDefaults = Object.freeze({
  queries: {
    staleTime: freshFor,
    networkMode: 'always',
    retry: (count: number, error: unknown): boolean => isUnreachable(error) && count < 1,
  },
  mutations: { networkMode: 'always' },
} as const)
