import { createFileRoute } from '@tanstack/react-router'
import { ChecklistsPage } from '../../../studio/checklists/checklists-page.tsx'
import { placeSearch } from '../../../studio/issues/place-search.ts'

export const Route = createFileRoute('/_signed/config/checklists')({
  validateSearch: placeSearch,
  component: Page,
})

function Page() {
  return <ChecklistsPage at={Route.useSearch().at} />
}
