import { createFileRoute } from '@tanstack/react-router'
import { SystemPage } from '../../../manage/system-page.tsx'

export const Route = createFileRoute('/_signed/manage/system')({ component: SystemPage })
