import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client'
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@xiance/api'
import { queryClient } from './query-client.ts'
import { watchSession } from './watch-session.ts'

/** Calls the server with the portal's own session. */
export const client: TRPCClient<AppRouter> = createTRPCClient<AppRouter>({
  links: [watchSession, httpBatchLink({ url: '/portal/trpc', maxURLLength: 4_000 })],
})

/** Query and mutation options of every procedure. */
export const api: TRPCOptionsProxy<AppRouter> = createTRPCOptionsProxy<AppRouter>({
  client,
  queryClient,
})

export type Answer = inferRouterOutputs<AppRouter>
