import { useQuery } from '@tanstack/react-query'
import { Empty, Loaded, sayDate } from '@xiance/react'
import { api } from '../../api/api.ts'
import { usePreferences } from '../../preferences/preferences.ts'
import { useMe, usePlace } from '../../session/place.ts'
import { PageTitle } from '../../shell/page-title.tsx'
import { useWords } from '../../words/use-words.ts'
import { TaskTable } from './task-table.tsx'

/** 首页: what awaits this person, the overdue first. */
export function HomePage() {
  const words = useWords()
  const { locale } = usePreferences()
  const me = useMe()
  const { county, today, roles } = usePlace()
  const query = useQuery(api.task.mine.queryOptions({ county }))
  const places = [...new Set(roles.map(({ regionName }) => regionName))].join('、')
  return (
    <>
      <PageTitle sub={`${places} · ${sayDate(today, { locale, today: '' })}`}>
        {words.home.title(me.user.name)}
      </PageTitle>
      <Loaded query={query}>
        {({ summary, items }) => (
          <div className="xc-stack">
            {summary && (
              <p className="xc-banner">
                {words.home.summary({
                  ...summary,
                  until: sayDate(summary.until, { locale, today }),
                })}
              </p>
            )}
            {items.length === 0 ? (
              <Empty title={words.home.none} help={words.home.noneHelp} />
            ) : (
              <TaskTable items={items} today={today} />
            )}
          </div>
        )}
      </Loaded>
    </>
  )
}
