import { createFileRoute } from '@tanstack/react-router'
import { placeSearch } from '../../../studio/issues/place-search.ts'
import { SourcesPage } from '../../../studio/sources/sources-page.tsx'

export const Route = createFileRoute('/_signed/config/sources')({
  validateSearch: placeSearch,
  component: Page,
})

function Page() {
  return <SourcesPage at={Route.useSearch().at} />
}
