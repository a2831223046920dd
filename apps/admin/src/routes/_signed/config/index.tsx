import { createFileRoute } from '@tanstack/react-router'
import { StudioHome } from '../../../studio/studio-home.tsx'

export const Route = createFileRoute('/_signed/config/')({ component: StudioHome })
