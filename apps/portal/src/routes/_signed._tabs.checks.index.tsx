import { createFileRoute } from '@tanstack/react-router'
import { ChecklistsPage } from '../checks/checklists-page.tsx'

export const Route = createFileRoute('/_signed/_tabs/checks/')({ component: ChecklistsPage })
