import { createFileRoute } from '@tanstack/react-router'
import { SlipPage } from '../records/slip-page.tsx'

export const Route = createFileRoute('/_signed/_tabs/records/$register/$record/slip')({
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <SlipPage key={Object.values(params).join('/')} {...params} />
}
