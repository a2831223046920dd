import { createFileRoute } from '@tanstack/react-router'
import { FillPage, type FillSearch } from '../fill/fill-page.tsx'

export const Route = createFileRoute('/_signed/fill/$form')({
  validateSearch: (search: Record<string, unknown>): FillSearch => ({
    ...(isText(search['record']) && { record: search['record'] }),
    ...(isText(search['region']) && { region: search['region'] }),
    ...(isText(search['period']) && { period: search['period'] }),
  }),
  component: Page,
})

function Page() {
  const { form } = Route.useParams()
  const search = Route.useSearch()
  return <FillPage key={`${form} ${JSON.stringify(search)}`} form={form} {...search} />
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
