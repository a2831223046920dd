import { createFileRoute } from '@tanstack/react-router'
import { RegistersPage } from '../records/registers-page.tsx'

export const Route = createFileRoute('/_signed/_tabs/records/')({ component: RegistersPage })
