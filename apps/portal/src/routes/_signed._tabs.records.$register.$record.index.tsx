import { createFileRoute } from '@tanstack/react-router'
import { RecordPage } from '../records/record-page.tsx'

export const Route = createFileRoute('/_signed/_tabs/records/$register/$record/')({
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <RecordPage key={Object.values(params).join('/')} {...params} />
}
