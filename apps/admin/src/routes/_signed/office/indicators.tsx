import { createFileRoute } from '@tanstack/react-router'
import { IndicatorsPage } from '../../../office/indicators/indicators-page.tsx'

export const Route = createFileRoute('/_signed/office/indicators')({ component: IndicatorsPage })
