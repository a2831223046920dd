import { createFileRoute, redirect } from '@tanstack/react-router'
import { firstPage } from '../session/first-page.ts'

export const Route = createFileRoute('/')({
  beforeLoad: async () => {
    redirect({ to: await firstPage(), replace: true, throw: true })
  },
})
