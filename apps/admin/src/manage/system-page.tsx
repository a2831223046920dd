import { DemoClock, Loaded, sayInstant } from '@xiance/react'
import { textIn } from '@xiance/schema'
import type { ReactNode } from 'react'
import { usePreferences } from '../preferences/preferences.ts'
import { useMe, usePlace } from '../session/place.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useDemoClock } from '../shell/use-demo-clock.ts'
import { useCountyConfig, useCountyInfo } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { useQuery } from '@tanstack/react-query'
import { api } from '../api/api.ts'

/** 系统: what is in force in this county, its documents, and the demo clock where there is one. */
export function SystemPage() {
  const words = useWords()
  const { locale } = usePreferences()
  const me = useMe()
  const { county, today } = usePlace()
  const moveTo = useDemoClock(county)
  const info = useCountyInfo(county)
  const published = useQuery(api.config.published.queryOptions({ county }))
  const config = useCountyConfig(county)
  return (
    <>
      <PageTitle>{words.nav.system}</PageTitle>
      <Loaded query={info}>
        {({ title, version, hash, levels, roles, sources }) => (
          <dl className="xc-summary xa-narrow">
            <Line name={words.shell.county}>{title}</Line>
            <Line name={words.system.version}>
              v{version}
              {published.data && ` · ${sayInstant(published.data.publishedAt)}`}
            </Line>
            <Line name={words.publish.hash}>
              <span className="xa-mono">{hash}</span>
            </Line>
            <Line name={words.system.base}>
              {config?.base ? `${config.base.id} v${config.base.version}` : words.system.noBase}
            </Line>
            <Line name={words.system.today}>
              {today} {me.demo && <DemoClock today={today} onMove={moveTo} />}
            </Line>
            <Line name={words.system.levels}>
              {levels.map((level) => textIn(level.title, locale)).join(' › ')}
            </Line>
            <Line name={words.parts.roles}>{roles.map((role) => role.title).join('、')}</Line>
            <Line name={words.parts.sources}>
              {sources.map((source) => `《${source.title}》`).join('、')}
            </Line>
          </dl>
        )}
      </Loaded>
    </>
  )
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="xc-summary__row">
      <dt className="xc-summary__key">{name}</dt>
      <dd className="xc-summary__value">{children}</dd>
    </div>
  )
}
