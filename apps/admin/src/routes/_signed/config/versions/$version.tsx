import { createFileRoute } from '@tanstack/react-router'
import { VersionPage } from '../../../../studio/versions/version-page.tsx'

export const Route = createFileRoute('/_signed/config/versions/$version')({ component: Page })

function Page() {
  return <VersionPage version={Number(Route.useParams().version)} />
}
