import { useId, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import type { TaskGroup } from './group-tasks.ts'
import { TaskCardRow } from './task-card-row.tsx'

const shownAtFirst = 8

export function TaskGroupSection({
  group,
  today,
}: {
  readonly group: TaskGroup
  readonly today: string
}) {
  const words = useWords()
  const [all, setAll] = useState(false)
  const id = useId()
  const { cards } = group
  const shown = all ? cards : cards.slice(0, shownAtFirst)
  return (
    <section aria-labelledby={id} className="xc-stack xc-stack--tight">
      <h2 id={id} className="xc-subheading">
        {words.tasks.groups[group.id]} <span className="xc-muted">{cards.length}</span>
      </h2>
      <ul className="xc-list">
        {shown.map((card) => (
          <li key={card.id}>
            <TaskCardRow card={card} today={today} />
          </li>
        ))}
      </ul>
      {cards.length > shown.length && (
        <button type="button" className="xc-button" onClick={() => setAll(true)}>
          {words.tasks.showAll(cards.length - shown.length)}
        </button>
      )}
    </section>
  )
}
