import { createFileRoute } from '@tanstack/react-router'
import { SubsidiesPage } from '../../../office/subsidies/subsidies-page.tsx'

export const Route = createFileRoute('/_signed/office/subsidies')({ component: SubsidiesPage })
