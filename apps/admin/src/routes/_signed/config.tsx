import { createFileRoute } from '@tanstack/react-router'
import { DraftFrame } from '../../studio/draft/draft-frame.tsx'

export const Route = createFileRoute('/_signed/config')({ component: DraftFrame })
