import { createFileRoute } from '@tanstack/react-router'
import { SubmissionPage } from '../../../../office/submissions/submission-page.tsx'

export const Route = createFileRoute('/_signed/office/submissions/$submission')({ component: Page })

function Page() {
  const { submission } = Route.useParams()
  return <SubmissionPage key={submission} submission={submission} />
}
