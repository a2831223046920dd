import { createFileRoute } from '@tanstack/react-router'
import { RecordsPage } from '../../../../../office/records/records-page.tsx'

export const Route = createFileRoute('/_signed/office/records/$register/')({ component: Page })

function Page() {
  const { register } = Route.useParams()
  return <RecordsPage key={register} register={register} />
}
