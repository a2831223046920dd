import { createFileRoute, redirect } from '@tanstack/react-router'

export const Route = createFileRoute('/_signed/manage/')({
  beforeLoad: () => {
    throw redirect({ to: '/manage/audit', replace: true })
  },
})
