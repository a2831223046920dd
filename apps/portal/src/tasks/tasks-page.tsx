import { useQuery } from '@tanstack/react-query'
import { workOf } from '@xiance/engine'
import { Empty, Loaded } from '@xiance/react'
import { api } from '../api/api.ts'
import { ProgressSummary } from '../progress/progress-summary.tsx'
import { useMe, useMembership } from '../session/membership.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useCountyConfig } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { groupTasks } from './group-tasks.ts'
import { NextTask } from './next-task.tsx'
import { TaskGroupSection } from './task-group-section.tsx'
import { TaskSummaryLine } from './task-summary-line.tsx'

/** 待办: who and where, one sentence, then what to do in its order. */
export function TasksPage() {
  const words = useWords()
  const { user } = useMe()
  const { county, regionName, role, roleTitle } = useMembership()
  const config = useCountyConfig(county)
  const work = config && workOf(config, role)
  const query = useQuery(api.task.mine.queryOptions({ county }))
  return (
    <div className="xc-stack">
      <PageTitle sub={`${regionName} · ${roleTitle}`}>{words.tasks.title(user.name)}</PageTitle>
      <Loaded query={query}>
        {({ today, summary, items }) => {
          const groups = groupTasks(items, today)
          const next = groups[0]?.cards[0]
          return (
            <>
              {work?.reports && <ProgressSummary />}
              {summary && <TaskSummaryLine summary={summary} today={today} />}
              {next === undefined ? (
                <Empty title={words.tasks.none} help={words.tasks.noneHelp} />
              ) : (
                groups.map((group) => (
                  <TaskGroupSection key={group.id} group={group} today={today} />
                ))
              )}
              {next && <NextTask card={next} />}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
