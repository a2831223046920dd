import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Answer } from '@xiance/client'
import { answerLines, AnswerList, EntitlementView, linked, Loaded } from '@xiance/react'
import { pageFields, textIn, type ResolvedConfig } from '@xiance/schema'
import { useMemo } from 'react'
import { api } from '../api/api.ts'
import { openFileIn } from '../fill/file-services.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { RecordSection } from '../records/record-section.tsx'
import { useMembership } from '../session/membership.ts'
import { useConfigVersion } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { SubmissionActions } from './submission-actions.tsx'
import { SubmissionHead } from './submission-head.tsx'
import { SubmissionTrail } from './submission-trail.tsx'

export interface SubmissionPageProps {
  readonly submission: string
  /** It was submitted just now. */
  readonly sent: boolean
}

/** A submission as it was answered, under its own version: result first, then the answers and what happened to them. */
export function SubmissionPage({ submission, sent }: SubmissionPageProps) {
  const words = useWords()
  const { locale, size, contrast } = usePreferences()
  const { county } = useMembership()
  const query = useQuery(api.submission.get.queryOptions({ county, id: submission }))
  const config = useConfigVersion(county, query.data?.version)
  return (
    <div className="xc-stack">
      <Loaded query={query}>
        {(answer) => (
          <>
            <SubmissionHead
              answer={answer}
              register={config?.forms.find(({ id }) => id === answer.form)?.about}
              sent={sent}
            />
            {answer.entitlement && config && (
              <RecordSection title={words.submission.entitlement}>
                <EntitlementView
                  entitlement={answer.entitlement}
                  config={config}
                  locale={locale}
                  theme={{ size, contrast }}
                />
              </RecordSection>
            )}
            <SubmissionActions answer={answer} />
            {config && <AnsweredPages answer={answer} config={config} />}
            <SubmissionTrail events={answer.events} />
            <div>
              <Link
                to="/paper/submission/$submission"
                params={{ submission }}
                className="xc-button"
              >
                {words.paper.print}
              </Link>
            </div>
          </>
        )}
      </Loaded>
    </div>
  )
}

function AnsweredPages({
  answer,
  config,
}: {
  readonly answer: Answer['submission']['get']
  readonly config: ResolvedConfig
}) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = useMembership()
  const openFile = useMemo(() => openFileIn(county), [county])
  const form = config.forms.find(({ id }) => id === answer.form)
  const values = { ...answer.answers, ...answer.values }
  return form?.pages.map((page) => {
    const lines = answerLines(pageFields(config, form, page), values, {
      config: linked(config),
      locale,
      unknown: words.records.unknown,
    })
    const title = textIn(page.title, locale)
    return lines.length === 0 ? null : (
      <RecordSection key={title} title={title}>
        <AnswerList lines={lines} locale={locale} openFile={openFile} />
      </RecordSection>
    )
  })
}
