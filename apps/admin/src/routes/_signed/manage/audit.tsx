import { createFileRoute } from '@tanstack/react-router'
import { AuditPage } from '../../../manage/audit-page.tsx'

export const Route = createFileRoute('/_signed/manage/audit')({ component: AuditPage })
