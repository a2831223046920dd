import { createFileRoute } from '@tanstack/react-router'
import { CheckPage } from '../../../studio/check/check-page.tsx'
import { checkTabs } from '../../../studio/check/check-tabs.tsx'
import { placeSearch } from '../../../studio/issues/place-search.ts'

export const Route = createFileRoute('/_signed/config/check')({
  validateSearch: placeSearch,
  component: Page,
})

function Page() {
  const { tab } = Route.useSearch()
  return <CheckPage tab={checkTabs.find((one) => one === tab)} />
}
