import { sayDate, StatusBadge } from '@xiance/react'
import { usePreferences } from '../preferences/preferences.ts'
import { useWords } from '../words/use-words.ts'
import type { Task, TaskCard } from './group-tasks.ts'
import { sayTask } from './say-task.ts'
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
  const lines = sayTask(first, { called: card.title, locale })
  return (
    <>
      <TaskLink task={first} className="xc-list-row">
        <span className="xc-list-row__main">
          <span className="xc-list-row__title">{place || lines === '' ? card.title : lines}</span>
          {place && lines !== '' && <span className="xc-list-row__sub">{lines}</span>}
          <Reason task={first} />
          {card.due !== null && (
            <span className="xc-list-row__sub">
              {words.tasks.due(sayDate(card.due, { locale, today }))}
            </span>
          )}
        </span>
        <KindWord task={first} overdue={card.group === 'overdue'} />
      </TaskLink>
      {others.map((task) => (
        <TaskLink key={task.id} task={task} className="xc-list-row xp-task-more">
          <span className="xc-list-row__main">
            {sayTask(task, { called: card.title, locale })}
            <Reason task={task} />
          </span>
          <KindWord task={task} overdue={task.overdue} />
        </TaskLink>
      ))}
    </>
  )
}

/** Why it came back, in the words of who sent it back. */
function Reason({ task }: { readonly task: Task }) {
  const words = useWords()
  return task.reason === undefined ? null : (
    <span className="xc-list-row__sub">{words.tasks.reason(task.reason)}</span>
  )
}

function KindWord({ task, overdue }: { readonly task: Task; readonly overdue: boolean }) {
  const words = useWords()
  if (overdue) return <StatusBadge tone="behind" word={words.tasks.overdue} />
  const tone = task.kind === 'returned' ? 'watch' : 'todo'
  return <StatusBadge tone={tone} word={words.tasks.kinds[task.kind]} />
}
