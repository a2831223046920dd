import { createFileRoute } from '@tanstack/react-router'
import { ProgressPage } from '../progress/progress-page.tsx'

export const Route = createFileRoute('/_signed/_tabs/progress')({ component: ProgressPage })
