import { createFileRoute } from '@tanstack/react-router'
import { SubmissionPaperPage } from '../paper/submission-paper-page.tsx'

export const Route = createFileRoute('/_signed/paper/submission/$submission')({ component: Page })

function Page() {
  return <SubmissionPaperPage {...Route.useParams()} />
}
