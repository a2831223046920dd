import { createFileRoute } from '@tanstack/react-router'
import { MePage } from '../me/me-page.tsx'

export const Route = createFileRoute('/_signed/_tabs/me')({ component: MePage })
