import { StatusBadge } from '@xiance/react'
import { usePreferences } from '../preferences/preferences.ts'
import { sayDate } from '../words/dates.ts'
import { useWords } from '../words/use-words.ts'
import type { Task, TaskCard } from './group-tasks.ts'
import { TaskLink } from './task-link.tsx'

export interface TaskCardRowProps {
  readonly card: TaskCard
  readonly today: string
  /** Whether to name the place; not where the page is already about it. */
  readonly place?: boolean
}

/** One place with everything to do there; the most urgent task is the whole row, the others stand below it. */
export function TaskCardRow({ card, today, place = true }: TaskCardRowProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const [first, ...others] = card.tasks
  const due = card.due === null ? null : words.tasks.due(sayDate(card.due, { locale, today }))
  return (
    <>
      <TaskLink task={first} className="xc-list-row">
        <span className="xc-list-row__main">
          <span className="xc-list-row__title">
            {place ? first.title : first.subtitle || first.title}
          </span>
          <span className="xc-list-row__sub">
            {[place && first.subtitle, due].filter(Boolean).join(' · ')}
          </span>
        </span>
        <KindWord task={first} overdue={card.group === 'overdue'} />
      </TaskLink>
      {others.map((task) => (
        <TaskLink key={task.id} task={task} className="xc-list-row xp-task-more">
          <span className="xc-list-row__main">{task.subtitle || task.title}</span>
          <KindWord task={task} overdue={task.overdue} />
        </TaskLink>
      ))}
    </>
  )
}

function KindWord({ task, overdue }: { readonly task: Task; readonly overdue: boolean }) {
  const words = useWords()
  if (overdue) return <StatusBadge tone="behind" word={words.tasks.overdue} />
  const tone = task.kind === 'returned' ? 'watch' : 'todo'
  return <StatusBadge tone={tone} word={words.tasks.kinds[task.kind]} />
}
