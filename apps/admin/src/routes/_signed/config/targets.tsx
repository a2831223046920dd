import { createFileRoute } from '@tanstack/react-router'
import { placeSearch } from '../../../studio/issues/place-search.ts'
import { TargetsPage } from '../../../studio/targets/targets-page.tsx'

export const Route = createFileRoute('/_signed/config/targets')({
  validateSearch: placeSearch,
  component: Page,
})

function Page() {
  return <TargetsPage at={Route.useSearch().at} />
}
