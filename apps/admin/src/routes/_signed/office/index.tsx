import { createFileRoute } from '@tanstack/react-router'
import { HomePage } from '../../../office/home/home-page.tsx'

export const Route = createFileRoute('/_signed/office/')({ component: HomePage })
