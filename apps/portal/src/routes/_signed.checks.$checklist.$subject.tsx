import { createFileRoute } from '@tanstack/react-router'
import { CheckPage } from '../checks/check-page.tsx'

export const Route = createFileRoute('/_signed/checks/$checklist/$subject')({ component: Page })

function Page() {
  const params = Route.useParams()
  return <CheckPage key={Object.values(params).join('/')} {...params} />
}
