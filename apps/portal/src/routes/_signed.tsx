import { createFileRoute, redirect } from '@tanstack/react-router'
import { isSignedOut } from '@xiance/client'
import { api } from '../api/api.ts'
import { queryClient } from '../api/query-client.ts'
import { SignedIn } from '../session/signed-in.tsx'

export const Route = createFileRoute('/_signed')({
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(api.session.me.queryOptions())
    } catch (error) {
      if (isSignedOut(error))
        redirect({ to: '/sign-in', search: { next: location.href }, throw: true })
      throw error
    }
  },
  component: SignedIn,
})
