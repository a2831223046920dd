import { useQuery } from '@tanstack/react-query'
import type { Answer } from '@xiance/client'
import { Loaded } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'
import { api } from '../api/api.ts'
import { useMembership } from '../session/membership.ts'
import { BackLink } from '../shell/back-link.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { useConfigVersion } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { PaperFrame } from './paper-frame.tsx'

/** A submission as it was answered, as the table that is filed. */
export function SubmissionPaperPage({ submission }: { readonly submission: string }) {
  const words = useWords()
  const { county } = useMembership()
  const query = useQuery(api.submission.get.queryOptions({ county, id: submission }))
  const config = useConfigVersion(county, query.data?.version)
  return (
    <main className="xc-content xc-stack xp-main">
      <BackLink to="/submissions/$submission" params={{ submission }}>
        {words.slip.back}
      </BackLink>
      <Loaded query={query}>
        {(answer) =>
          config && (
            <>
              <PageTitle quiet>{words.paper.filledTitle(answer.formTitle)}</PageTitle>
              <PaperFrame
                config={config}
                form={answer.form}
                values={{ ...answer.answers, ...answer.values }}
                version={answer.version}
                leadsTo={`/submissions/${submission}`}
                reporter={answer.regionName}
                filledBy={answer.by}
                {...(answer.recordTitle !== null && { about: answer.recordTitle })}
                {...filledOn(config, answer)}
              />
            </>
          )
        }
      </Loaded>
    </main>
  )
}

/** The day the form is about, as the paper calls 日期; the day it was recorded where it has none. */
function filledOn(
  config: ResolvedConfig,
  { form, answers, submittedAt }: Answer['submission']['get'],
): { readonly filledOn?: string } {
  const field = config.forms.find(({ id }) => id === form)?.businessDate
  const day = field === undefined ? submittedAt?.slice(0, 10) : answers[field]
  return typeof day === 'string' ? { filledOn: day } : {}
}
