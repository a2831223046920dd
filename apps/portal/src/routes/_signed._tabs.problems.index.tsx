import { createFileRoute } from '@tanstack/react-router'
import { ProblemsPage } from '../problems/problems-page.tsx'

export const Route = createFileRoute('/_signed/_tabs/problems/')({ component: ProblemsPage })
