import { createFileRoute } from '@tanstack/react-router'
import { UsersPage } from '../../../manage/users-page.tsx'

export const Route = createFileRoute('/_signed/manage/users')({ component: UsersPage })
