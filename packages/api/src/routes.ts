import { auditRoutes } from './features/audit/routes.ts'
import { checklistRoutes } from './features/checklist/routes.ts'
import { configRoutes } from './features/config/routes.ts'
import { countyRoutes } from './features/county/routes.ts'
import { demoRoutes } from './features/demo/routes.ts'
import { entitlementRoutes } from './features/entitlement/routes.ts'
import { fileRoutes } from './features/file/routes.ts'
import { indicatorRoutes } from './features/indicator/routes.ts'
import { problemRoutes } from './features/problem/routes.ts'
import { registerRoutes } from './features/register/routes.ts'
import { sessionRoutes } from './features/session/routes.ts'
import { submissionRoutes } from './features/submission/routes.ts'
import { taskRoutes } from './features/task/routes.ts'
import { usersRoutes } from './features/users/routes.ts'

/** Every procedure by feature and name. Plain objects, so that their types name what goes in and comes out and nothing of what runs them. */
export const routes = {
  session: sessionRoutes,
  county: countyRoutes,
  config: configRoutes,
  register: registerRoutes,
  submission: submissionRoutes,
  file: fileRoutes,
  entitlement: entitlementRoutes,
  indicator: indicatorRoutes,
  checklist: checklistRoutes,
  problem: problemRoutes,
  task: taskRoutes,
  audit: auditRoutes,
  users: usersRoutes,
  demo: demoRoutes,
} as const
