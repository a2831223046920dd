import { createFileRoute, redirect } from '@tanstack/react-router'
import { isSignedOut, isUnreachable } from '@xiance/client'
import { api } from '../api/api.ts'
import { queryClient } from '../api/query-client.ts'
import { lockOwner, lockState, readLock } from '../device/lock.ts'
import { SignedIn } from '../session/signed-in.tsx'

export const Route = createFileRoute('/_signed')({
  beforeLoad: async ({ location }) => {
    await readLock()
    const next = location.href
    try {
      const { user } = await queryClient.ensureQueryData(api.session.me.queryOptions())
      if (lockState() === 'closed' && lockOwner()?.user === user.id)
        redirect({ to: '/unlock', search: { next }, throw: true })
    } catch (error) {
      if (isSignedOut(error)) redirect({ to: '/sign-in', search: { next }, throw: true })
      if (lockState() === 'closed' && isUnreachable(error))
        redirect({ to: '/unlock', search: { next }, throw: true })
      throw error
    }
  },
  component: SignedIn,
})
