import type {
  TRPC_ERROR_CODE_NUMBER,
  TRPCBuiltRouter,
  TRPCDecorateCreateRouterOptions,
} from '@trpc/server'
import type { ErrorData } from './error/error-data.ts'
import type { routes } from './routes.ts'

/** The router as a client sees it: what goes in, what comes out, how it fails. What runs it is left out, so that a client's types need no driver. */
export type AppRouter = TRPCBuiltRouter<Seen, TRPCDecorateCreateRouterOptions<typeof routes>>

interface Seen {
  readonly ctx: object
  readonly meta: object
  readonly errorShape: {
    readonly code: TRPC_ERROR_CODE_NUMBER
    readonly message: string
    readonly data: ErrorData
  }
  readonly transformer: false
}
