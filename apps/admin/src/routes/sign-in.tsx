import { createFileRoute } from '@tanstack/react-router'
import { safeNext } from '@xiance/client'
import { SignInPage } from '../session/sign-in-page.tsx'

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const next = safeNext(search['next'])
    return next === undefined ? {} : { next }
  },
  component: function SignIn() {
    return <SignInPage next={Route.useSearch().next} />
  },
})
