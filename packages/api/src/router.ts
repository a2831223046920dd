import { auditRouter } from './features/audit/router.ts'
import { checklistRouter } from './features/checklist/router.ts'
import { configRouter } from './features/config/router.ts'
import { countyRouter } from './features/county/router.ts'
import { demoRouter } from './features/demo/router.ts'
import { entitlementRouter } from './features/entitlement/router.ts'
import { indicatorRouter } from './features/indicator/router.ts'
import { problemRouter } from './features/problem/router.ts'
import { registerRouter } from './features/register/router.ts'
import { sessionRouter } from './features/session/router.ts'
import { submissionRouter } from './features/submission/router.ts'
import { taskRouter } from './features/task/router.ts'
import { usersRouter } from './features/users/router.ts'
import { createCallerFactory, router } from './trpc.ts'

/** Everything a client may ask. Inputs are strict; errors carry `data = { code, problems, … }`. */
export const appRouter = router({
  session: sessionRouter,
  county: countyRouter,
  config: configRouter,
  register: registerRouter,
  submission: submissionRouter,
  entitlement: entitlementRouter,
  indicator: indicatorRouter,
  checklist: checklistRouter,
  problem: problemRouter,
  task: taskRouter,
  audit: auditRouter,
  users: usersRouter,
  demo: demoRouter,
})

export type AppRouter = typeof appRouter

/** Calls the router in process, with the same checks as over HTTP. */
export const createCaller = createCallerFactory(appRouter)
