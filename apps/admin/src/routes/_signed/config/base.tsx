import { createFileRoute } from '@tanstack/react-router'
import { BasePage, baseTabs } from '../../../studio/base/base-page.tsx'
import { placeSearch } from '../../../studio/issues/place-search.ts'

export const Route = createFileRoute('/_signed/config/base')({
  validateSearch: placeSearch,
  component: Page,
})

function Page() {
  const { tab, at } = Route.useSearch()
  return <BasePage tab={baseTabs.find((one) => one === tab) ?? 'lists'} at={at} />
}
