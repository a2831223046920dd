import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Empty, Loaded } from '@xiance/react'
import { api } from '../api/api.ts'
import { useMembership } from '../session/membership.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { groupTasks } from '../tasks/group-tasks.ts'
import { TaskCardRow } from '../tasks/task-card-row.tsx'
import { useWords } from '../words/use-words.ts'

/** 报表: what is to be reported now, and the way to the period that runs. */
export function ReportsPage() {
  const words = useWords()
  const { county, regionName } = useMembership()
  const query = useQuery(api.task.mine.queryOptions({ county }))
  return (
    <div className="xc-stack">
      <PageTitle sub={regionName}>{words.shell.tabs.reports}</PageTitle>
      <Loaded query={query}>
        {({ items, today }) => {
          const cards = groupTasks(
            items.filter(({ kind }) => kind === 'report'),
            today,
          ).flatMap((group) => group.cards)
          if (cards.length === 0) {
            return (
              <Empty title={words.reports.none} help={words.reports.noneHelp}>
                <Link to="/progress" className="xc-button">
                  {words.reports.toProgress}
                </Link>
              </Empty>
            )
          }
          return (
            <ul className="xc-list">
              {cards.map((card) => (
                <li key={card.id}>
                  <TaskCardRow card={card} today={today} />
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </div>
  )
}
