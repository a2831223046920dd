import { useQuery } from '@tanstack/react-query'
import { Loaded } from '@xiance/react'
import { api } from '../api/api.ts'
import { useMembership } from '../session/membership.ts'
import { groupTasks } from '../tasks/group-tasks.ts'
import { TaskCardRow } from '../tasks/task-card-row.tsx'
import { useWords } from '../words/use-words.ts'
import { RecordSection } from './record-section.tsx'

/** 该做什么. */
export function RecordTasks({ record }: { readonly record: string }) {
  const words = useWords()
  const { county } = useMembership()
  const query = useQuery(api.task.mine.queryOptions({ county }))
  return (
    <RecordSection title={words.records.toDo}>
      <Loaded query={query}>
        {({ items, today }) => {
          const cards = groupTasks(
            items.filter((task) => task.record === record),
            today,
          ).flatMap((group) => group.cards)
          if (cards.length === 0)
            return <p className="xc-text xc-muted">{words.records.nothingToDo}</p>
          return (
            <ul className="xc-list">
              {cards.map((card) => (
                <li key={card.id}>
                  <TaskCardRow card={card} today={today} place={false} />
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </RecordSection>
  )
}
