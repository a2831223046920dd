import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { EntitlementView, Loaded, sayInstant, sayPeriod, StatusBadge } from '@xiance/react'
import { api } from '../../api/api.ts'
import { usePreferences } from '../../preferences/preferences.ts'
import { usePlace } from '../../session/place.ts'
import { Crumbs } from '../../shell/crumbs.tsx'
import { PageTitle } from '../../shell/page-title.tsx'
import { Section } from '../../shell/section.tsx'
import { useConfigVersion } from '../../work/county-config.ts'
import { useWords } from '../../words/use-words.ts'
import { AnsweredPages } from './answered-pages.tsx'
import { stateTone } from './state-tone.ts'
import { SubmissionActions } from './submission-actions.tsx'
import { SubmissionTrail } from './submission-trail.tsx'

/** A submission as it was answered, under its own version, with what may be done now. */
export function SubmissionPage({ submission }: { readonly submission: string }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = usePlace()
  const query = useQuery(api.submission.get.queryOptions({ county, id: submission }))
  const config = useConfigVersion(county, query.data?.version)
  const register = config?.forms.find(({ id }) => id === query.data?.form)?.about
  return (
    <>
      <Crumbs>
        <Link to="/office/reviews" className="xc-link">
          {words.nav.reviews}
        </Link>
      </Crumbs>
      <Loaded query={query}>
        {(answer) => (
          <>
            <PageTitle
              sub={[
                answer.regionName,
                answer.period && sayPeriod(answer.period, locale),
                answer.submittedAt && words.records.registered(sayInstant(answer.submittedAt)),
                answer.by,
                words.submissions.answeredUnder(answer.version),
              ]
                .filter(Boolean)
                .join(' · ')}
            >
              {[answer.recordTitle, answer.formTitle].filter(Boolean).join(' · ')}
            </PageTitle>
            <div className="xa-split xa-split--even">
              <div className="xc-stack">
                {config && <AnsweredPages answer={answer} config={config} />}
              </div>
              <div className="xc-stack">
                <div className="xc-inline">
                  {config && (
                    <StatusBadge tone={stateTone(answer, config)} word={answer.stateTitle} />
                  )}
                  {answer.record !== null && register !== undefined && (
                    <Link
                      to="/office/records/$register/$record"
                      params={{ register, record: answer.record }}
                      className="xc-link"
                    >
                      {words.submissions.toRecord}
                    </Link>
                  )}
                </div>
                <SubmissionActions answer={answer} />
                {answer.entitlement && config && (
                  <Section title={words.submissions.frozen}>
                    <EntitlementView
                      entitlement={answer.entitlement}
                      config={config}
                      locale={locale}
                    />
                  </Section>
                )}
                <SubmissionTrail events={answer.events} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </>
  )
}
