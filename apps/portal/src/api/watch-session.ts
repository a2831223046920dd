import type { TRPCLink } from '@trpc/client'
import { tap } from '@trpc/server/observable'
import type { AppRouter } from '@xiance/api'
import { isSignedOut } from './failure.ts'
import { sessionEnded } from './session-ended.ts'

/** Tells the app when the session is over, whoever made the call: a page, a draft on its way up, a search box. */
export const watchSession: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    next(op).pipe(
      tap({
        error: (error) => {
          if (isSignedOut(error)) sessionEnded.say()
        },
      }),
    )
