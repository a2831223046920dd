import { useQuery } from '@tanstack/react-query'
import type { Answer } from '@xiance/client'
import { Loaded, sayPeriod } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'
import { useState } from 'react'
import { api } from '../api/api.ts'
import { useMembership } from '../session/membership.ts'
import { BackLink } from '../shell/back-link.tsx'
import { PageFoot } from '../shell/page-foot.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { usePreferences } from '../preferences/preferences.ts'
import { useWords } from '../words/use-words.ts'
import { CheckForm } from './check-form.tsx'
import { CheckResult } from './check-result.tsx'

export interface CheckPageProps {
  readonly checklist: string
  readonly subject: string
}

/** One inspection: the checklist, then what was found and who is responsible. */
export function CheckPage({ checklist, subject }: CheckPageProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = useMembership()
  const [result, setResult] = useState<Answer['checklist']['submit'] | null>(null)
  const opened = useQuery({
    ...api.checklist.open.queryOptions({ county, checklist, subject }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  const version = opened.data?.version
  const part = useQuery({
    ...api.config.checklist.queryOptions({
      county,
      checklist,
      ...(version !== undefined && { version }),
    }),
    enabled: version !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <main className="xc-content xc-content--narrow xc-stack xp-main">
      <BackLink to="/checks/$checklist" params={{ checklist }}>
        {words.shell.tabs.checks}
      </BackLink>
      <Loaded query={opened}>
        {(check) => (
          <>
            <PageTitle sub={words.checks.round(sayPeriod(check.round, locale))}>
              {check.subject.title}
            </PageTitle>
            {result && <CheckResult problems={result.problems} />}
            <Loaded query={part}>
              {({ config }) => (
                <CheckForm
                  opened={check}
                  checklist={checklist}
                  config={config as ResolvedConfig}
                  done={result !== null || check.state === 'done'}
                  onDone={setResult}
                />
              )}
            </Loaded>
          </>
        )}
      </Loaded>
      <PageFoot />
    </main>
  )
}
