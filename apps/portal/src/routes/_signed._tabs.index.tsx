import { createFileRoute } from '@tanstack/react-router'
import { TasksPage } from '../tasks/tasks-page.tsx'

export const Route = createFileRoute('/_signed/_tabs/')({ component: TasksPage })
