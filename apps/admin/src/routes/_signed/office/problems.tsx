import { createFileRoute } from '@tanstack/react-router'
import { ProblemsPage } from '../../../office/problems/problems-page.tsx'

export const Route = createFileRoute('/_signed/office/problems')({
  validateSearch: ({ open }: Record<string, unknown>): { readonly open?: string } =>
    typeof open === 'string' ? { open } : {},
  component: Page,
})

function Page() {
  return <ProblemsPage open={Route.useSearch().open} />
}
