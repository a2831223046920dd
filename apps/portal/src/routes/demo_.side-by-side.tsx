import { createFileRoute } from '@tanstack/react-router'
import { SideBySidePage } from '../demo/side-by-side-page.tsx'

export const Route = createFileRoute('/demo_/side-by-side')({ component: SideBySidePage })
