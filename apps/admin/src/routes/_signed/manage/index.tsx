import { createFileRoute, redirect } from '@tanstack/react-router'

export const Route = createFileRoute('/_signed/manage/')({
  beforeLoad: () => {
    redirect({ to: '/manage/audit', replace: true, throw: true })
  },
})
