import { createFileRoute } from '@tanstack/react-router'
import { placeSearch } from '../../../studio/issues/place-search.ts'
import { RatesPage } from '../../../studio/rates/rates-page.tsx'

export const Route = createFileRoute('/_signed/config/rates')({
  validateSearch: placeSearch,
  component: Page,
})

function Page() {
  return <RatesPage at={Route.useSearch().at} />
}
