import { createFileRoute } from '@tanstack/react-router'
import { EmptyPaperPage } from '../paper/empty-paper-page.tsx'

export const Route = createFileRoute('/_signed/paper/$form')({
  validateSearch: (search: Record<string, unknown>) => ({
    ...text('record', search),
    ...text('region', search),
    ...text('period', search),
  }),
  component: Page,
})

function Page() {
  return <EmptyPaperPage {...Route.useParams()} {...Route.useSearch()} />
}

function text<K extends string>(key: K, search: Record<string, unknown>): { [P in K]?: string } {
  const value = search[key]
  return typeof value === 'string' ? ({ [key]: value } as { [P in K]?: string }) : {}
}
