import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { createCalls, createSignal, type AppRouter, type Calls } from '@xiance/client'
import { keptAnswers } from '../device/kept-answers.ts'
import { queryClient } from './query-client.ts'

/** Word that the server no longer knows who is asking; the router listens. */
export const sessionEnded = createSignal()

/** Calls the server with the portal's own session. */
export const client: Calls = createCalls({
  url: '/portal/trpc',
  attempts: 1,
  onSignedOut: sessionEnded.say,
  kept: keptAnswers,
})

/** Query and mutation options of every procedure. */
export const api: TRPCOptionsProxy<AppRouter> = createTRPCOptionsProxy<AppRouter>({
  client,
  queryClient,
})
