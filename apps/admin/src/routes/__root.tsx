import { createRootRoute } from '@tanstack/react-router'
import { FailurePage } from '../shell/failure-page.tsx'
import { NotFoundPage } from '../shell/not-found-page.tsx'
import { RootPage } from '../shell/root-page.tsx'

export const Route = createRootRoute({
  component: RootPage,
  errorComponent: ({ error, reset }) => <FailurePage error={error} onRetry={reset} />,
  notFoundComponent: NotFoundPage,
})
