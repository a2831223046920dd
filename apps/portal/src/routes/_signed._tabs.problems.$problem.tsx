import { createFileRoute } from '@tanstack/react-router'
import { ProblemPage } from '../problems/problem-page.tsx'

export const Route = createFileRoute('/_signed/_tabs/problems/$problem')({ component: Page })

function Page() {
  const params = Route.useParams()
  return <ProblemPage key={Object.values(params).join('/')} {...params} />
}
