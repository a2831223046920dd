import { createFileRoute } from '@tanstack/react-router'
import { ReviewsPage } from '../../../office/reviews/reviews-page.tsx'

export const Route = createFileRoute('/_signed/office/reviews')({ component: ReviewsPage })
