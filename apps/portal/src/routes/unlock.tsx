import { createFileRoute } from '@tanstack/react-router'
import { safeNext } from '@xiance/client'
import { UnlockPage } from '../offline/unlock-page.tsx'

export const Route = createFileRoute('/unlock')({
  validateSearch: (search: Record<string, unknown>): { readonly next?: string } => {
    const next = safeNext(search['next'])
    return next === undefined ? {} : { next }
  },
  component: Page,
})

function Page() {
  return <UnlockPage next={Route.useSearch().next} />
}
