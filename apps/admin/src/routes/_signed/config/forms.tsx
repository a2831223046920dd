import { createFileRoute } from '@tanstack/react-router'
import { FormsPage } from '../../../studio/forms/forms-page.tsx'
import { placeSearch } from '../../../studio/issues/place-search.ts'

export const Route = createFileRoute('/_signed/config/forms')({
  validateSearch: placeSearch,
  component: Page,
})

function Page() {
  return <FormsPage at={Route.useSearch().at} />
}
