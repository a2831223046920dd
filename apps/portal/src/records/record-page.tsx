import { useQuery } from '@tanstack/react-query'
import { Loaded } from '@xiance/react'
import { api } from '../api/api.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { BackLink } from '../shell/back-link.tsx'
import { useCountyConfig } from '../work/county-config.ts'
import { registerWord } from '../work/register-word.ts'
import { RecordActions } from './record-actions.tsx'
import { isEntitled } from './is-entitled.ts'
import { RecordEntitlement } from './record-entitlement.tsx'
import { RecordHead } from './record-head.tsx'
import { RecordProblems } from './record-problems.tsx'
import { RecordTasks } from './record-tasks.tsx'
import { RecordTimeline } from './record-timeline.tsx'
import { RecordValues } from './record-values.tsx'

export interface RecordRef {
  readonly register: string
  readonly record: string
}

/** One household: who it is, the three questions, then everything that happened. */
export function RecordPage({ register, record }: RecordRef) {
  const { locale } = usePreferences()
  const { county } = useMembership()
  const config = useCountyConfig(county)
  const query = useQuery(api.register.get.queryOptions({ county, register, id: record }))
  return (
    <div className="xc-stack">
      <BackLink to="/records/$register" params={{ register }}>
        {registerWord(config, register, locale)}
      </BackLink>
      <Loaded query={query}>
        {(answer) =>
          config && (
            <>
              <RecordHead answer={answer} config={config} />
              <RecordActions
                register={register}
                record={record}
                region={answer.region}
                config={config}
              />
              <RecordTasks record={record} />
              {isEntitled(config, register) && <RecordEntitlement record={record} />}
              <RecordProblems record={record} register={register} config={config} />
              <RecordTimeline record={record} config={config} />
              <RecordValues answer={answer} config={config} register={register} />
            </>
          )
        }
      </Loaded>
    </div>
  )
}
