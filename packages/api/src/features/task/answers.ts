export type TaskKind = 'returned' | 'draft' | 'form' | 'report' | 'checklist' | 'problem' | 'review'

/** One thing to do. `id` is stable while the task exists. */
export interface Task {
  readonly id: string
  readonly kind: TaskKind
  readonly title: string
  readonly subtitle: string
  readonly form?: string
  readonly record?: string
  readonly checklist?: string
  readonly subject?: string
  readonly submission?: string
  readonly problem?: string
  /** What was said when it came back. */
  readonly reason?: string
  readonly region: string
  readonly period: string | null
  readonly due: string | null
  readonly overdue: boolean
}

export interface TaskSummary {
  readonly done: number
  readonly total: number
  readonly until: string
  readonly what: string
}

export interface MyTasks {
  readonly today: string
  readonly summary: TaskSummary | null
  readonly items: readonly Task[]
}
