import type { Answer } from '@xiance/client'
import { addDays, periodOf, periodRange } from '@xiance/schema'

export type Task = Answer['task']['mine']['items'][number]
type TaskGroupId = 'returned' | 'overdue' | 'week' | 'quarter' | 'later'

/** Everything to do at one place: the tasks on one household stand together. */
export interface TaskCard {
  readonly id: string
  /** The household's name where a task on it says so, else what the most urgent task is called. */
  readonly title: string
  readonly tasks: readonly [Task, ...Task[]]
  readonly group: TaskGroupId
  readonly due: string | null
}

export interface TaskGroup {
  readonly id: TaskGroupId
  readonly cards: readonly TaskCard[]
}

const order: readonly TaskGroupId[] = ['returned', 'overdue', 'week', 'quarter', 'later']

/** Tasks as cards in the order they are to be done: 退回, 逾期, 本周, 本季, 以后; empty groups are left out. */
export function groupTasks(items: readonly Task[], today: string): readonly TaskGroup[] {
  const cards = mergeTasks(items, today)
  return order.flatMap((id) => {
    const inside = cards.filter(({ group }) => group === id)
    return inside.length === 0 ? [] : [{ id, cards: inside.toSorted(byDue) }]
  })
}

function mergeTasks(items: readonly Task[], today: string): readonly TaskCard[] {
  const bySubject = Map.groupBy(items, subjectOf)
  return [...bySubject].flatMap(([id, tasks]) => {
    const sorted = tasks.toSorted((a, b) => rank(groupOf(a, today)) - rank(groupOf(b, today)))
    const [first, ...rest] = sorted
    if (first === undefined) return []
    const named = sorted.find(({ kind }) => kind === 'form') ?? first
    const dues = sorted.flatMap((task) => dueOf(task) ?? [])
    return [
      {
        id,
        title: subjectTitle(named),
        tasks: [first, ...rest] as const,
        group: groupOf(first, today),
        due: dues.toSorted()[0] ?? null,
      },
    ]
  })
}

function subjectOf({ id, record }: Task): string {
  return record === undefined ? id : `record/${record}`
}

/** What a task is about: a submission's says it first in its second line. */
function subjectTitle({ kind, record, title, subtitle }: Task): string {
  const about = record !== undefined && kind !== 'form' ? subtitle.split(' · ')[0] : undefined
  return about === undefined || about === '' ? title : about
}

/** A draft without a deadline of its own is due with its period. */
function dueOf({ kind, due, period }: Task): string | null {
  return due ?? (kind === 'draft' && period !== null ? periodRange(period).to : null)
}

function groupOf(task: Task, today: string): TaskGroupId {
  const { kind, overdue } = task
  const due = dueOf(task)
  if (kind === 'returned') return 'returned'
  if (overdue || (due !== null && due < today)) return 'overdue'
  if (due === null) return 'later'
  if (due <= endOfWeek(today)) return 'week'
  return due <= periodRange(periodOf(today, 'quarter')).to ? 'quarter' : 'later'
}

/** Sunday of the week that today is in. */
function endOfWeek(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  return addDays(today, (7 - weekday) % 7)
}

function rank(group: TaskGroupId): number {
  return order.indexOf(group)
}

function byDue(a: TaskCard, b: TaskCard): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999')
}
