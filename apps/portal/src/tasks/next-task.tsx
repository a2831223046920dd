import { useWords } from '../words/use-words.ts'
import type { TaskCard } from './group-tasks.ts'
import { TaskLink } from './task-link.tsx'

/** The next place to go, always within reach of the thumb. */
export function NextTask({ card }: { readonly card: TaskCard }) {
  const words = useWords()
  const [task] = card.tasks
  const { title } = card
  return (
    <div className="xc-sticky-actions xp-next">
      <TaskLink task={task} className="xc-button xc-button--primary xc-button--block">
        {task.record === undefined ? words.tasks.next(title) : words.tasks.nextHousehold(title)}
      </TaskLink>
    </div>
  )
}
