import { createFileRoute } from '@tanstack/react-router'
import { ChecksPage } from '../checks/checks-page.tsx'

export const Route = createFileRoute('/_signed/_tabs/checks/$checklist/')({ component: Page })

function Page() {
  const params = Route.useParams()
  return <ChecksPage key={Object.values(params).join('/')} {...params} />
}
