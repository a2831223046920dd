import { createFileRoute } from '@tanstack/react-router'
import { SheetPage } from '../reports/sheet-page.tsx'

export const Route = createFileRoute('/_signed/_tabs/reports/$region/$period')({ component: Page })

function Page() {
  const params = Route.useParams()
  return <SheetPage key={Object.values(params).join('/')} {...params} />
}
