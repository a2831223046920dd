import { createFileRoute } from '@tanstack/react-router'
import { PublishPage } from '../../../studio/publish/publish-page.tsx'

export const Route = createFileRoute('/_signed/config/publish')({ component: PublishPage })
