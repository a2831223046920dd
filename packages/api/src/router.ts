import { routes } from './routes.ts'
import { createCallerFactory, router } from './trpc.ts'

/** Everything a client may ask. Inputs are strict; errors carry `data = { code, problems, … }`. */
export const appRouter = router(routes)

/** Calls the router in process, with the same checks as over HTTP. */
export const createCaller = createCallerFactory(appRouter)
