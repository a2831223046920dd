import { Link } from '@tanstack/react-router'
import type { Answer } from '@xiance/client'
import { sayDate, StatusBadge } from '@xiance/react'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { taskTarget } from './task-target.ts'

export type Task = Answer['task']['mine']['items'][number]

export interface TaskTableProps {
  readonly items: readonly Task[]
  readonly today: string
}

/** Work to do, one row each, with when it is due. */
export function TaskTable({ items, today }: TaskTableProps) {
  const words = useWords()
  const { locale } = usePreferences()
  return (
    <ul className="xc-list">
      {items
        .toSorted((one, other) => Number(other.overdue) - Number(one.overdue))
        .map((task) => {
          const target = taskTarget(task)
          const row = (
            <>
              <span className="xc-list-row__main">
                <span className="xc-list-row__title">{task.title}</span>
                <span className="xc-list-row__sub">{task.subtitle}</span>
              </span>
              <span className="xc-list-row__end">
                {task.overdue ? (
                  <StatusBadge tone="behind" word={words.home.overdue} />
                ) : (
                  <StatusBadge tone="todo" word={words.home.kinds[task.kind]} />
                )}
                {task.due && (
                  <span className="xc-nowrap">
                    {words.home.due(sayDate(task.due, { locale, today }))}
                  </span>
                )}
              </span>
            </>
          )
          return (
            <li key={task.id}>
              {target === null ? (
                <div className="xc-list-row">{row}</div>
              ) : (
                <Link {...target} className="xc-list-row">
                  {row}
                </Link>
              )}
            </li>
          )
        })}
    </ul>
  )
}
