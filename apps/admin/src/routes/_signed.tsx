import { createFileRoute } from '@tanstack/react-router'
import { requireMe } from '../session/first-page.ts'
import { Shell } from '../shell/shell.tsx'

export const Route = createFileRoute('/_signed')({
  beforeLoad: async ({ location }) => {
    await requireMe(location.href)
  },
  component: Shell,
})
