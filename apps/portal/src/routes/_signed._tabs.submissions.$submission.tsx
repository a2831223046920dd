import { createFileRoute } from '@tanstack/react-router'
import { SubmissionPage } from '../submissions/submission-page.tsx'

export const Route = createFileRoute('/_signed/_tabs/submissions/$submission')({
  validateSearch: (search: Record<string, unknown>): { readonly sent?: boolean } =>
    search['sent'] === true ? { sent: true } : {},
  component: Page,
})

function Page() {
  const { submission } = Route.useParams()
  return (
    <SubmissionPage
      key={submission}
      submission={submission}
      sent={Route.useSearch().sent ?? false}
    />
  )
}
