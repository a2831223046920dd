import { createFileRoute } from '@tanstack/react-router'
import { RecordsPage } from '../records/records-page.tsx'

export const Route = createFileRoute('/_signed/_tabs/records/$register/')({ component: Page })

function Page() {
  const params = Route.useParams()
  return <RecordsPage key={Object.values(params).join('/')} {...params} />
}
