import { createFileRoute } from '@tanstack/react-router'
import { ProblemsPage } from '../../../office/problems/problems-page.tsx'

export const Route = createFileRoute('/_signed/office/problems')({ component: ProblemsPage })
