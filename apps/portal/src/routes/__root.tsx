import { createRootRoute } from '@tanstack/react-router'
import { Frame } from '../shell/frame.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { PageFailure } from '../shell/page-failure.tsx'

export const Route = createRootRoute({
  component: Frame,
  errorComponent: PageFailure,
  notFoundComponent: NotFound,
})
