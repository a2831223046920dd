import { createFileRoute } from '@tanstack/react-router'
import { RecordPage } from '../../../../../office/records/record-page.tsx'

export const Route = createFileRoute('/_signed/office/records/$register/$record')({
  component: Page,
})

function Page() {
  const { register, record } = Route.useParams()
  return <RecordPage key={record} register={register} record={record} />
}
