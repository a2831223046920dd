import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Task } from './group-tasks.ts'
import { targetOf } from './task-target.ts'

export interface TaskLinkProps {
  readonly task: Task
  readonly className: string
  readonly children: ReactNode
}

export function TaskLink({ task, className, children }: TaskLinkProps) {
  const { to, search } = targetOf(task)
  return (
    <Link to={to} search={search ?? {}} className={className}>
      {children}
    </Link>
  )
}
