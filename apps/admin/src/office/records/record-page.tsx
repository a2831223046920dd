import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answerLines, AnswerList, EntitlementView, linked, Loaded } from '@xiance/react'
import { textIn } from '@xiance/schema'
import { api } from '../../api/api.ts'
import { usePreferences } from '../../preferences/preferences.ts'
import { usePlace } from '../../session/place.ts'
import { Crumbs } from '../../shell/crumbs.tsx'
import { PageTitle } from '../../shell/page-title.tsx'
import { Section } from '../../shell/section.tsx'
import { useCountyConfig, useCountyInfo } from '../../work/county-config.ts'
import { useRegionNames } from '../../work/region-names.ts'
import { useWords } from '../../words/use-words.ts'
import { SubmissionTable } from '../submissions/submission-table.tsx'
import { useSubmissions } from '../submissions/use-submissions.ts'
import { RecordHistory } from './record-history.tsx'

export interface RecordPageProps {
  readonly register: string
  readonly record: string
}

/** A household: what it is entitled to and why, what was filled in, what the register says, what changed when. */
export function RecordPage({ register, record }: RecordPageProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = usePlace()
  const config = useCountyConfig(county)
  const terms = useCountyInfo(county).data?.terms ?? {}
  const query = useQuery(api.register.get.queryOptions({ county, register, id: record }))
  const subsidised = config?.subsidies.some(({ about }) => about === register) ?? false
  const entitlement = useQuery({
    ...api.entitlement.of.queryOptions({ county, record }),
    enabled: subsidised,
  })
  const names = useRegionNames(county)
  const submissions = useSubmissions({ record })
  const definition = config?.registers.find(({ id }) => id === register)
  const groupTitle = (id: string) =>
    textIn(config?.groups.find((group) => group.id === id)?.title ?? id, locale)
  return (
    <>
      <Crumbs>
        <Link to="/office/records/$register" params={{ register }} className="xc-link">
          {words.nav.register} ·{' '}
          {terms[register] ?? (definition && textIn(definition.title, locale))}
        </Link>
      </Crumbs>
      <Loaded query={query}>
        {(answer) => (
          <>
            <PageTitle sub={[answer.regionName, ...answer.groups.map(groupTitle)].join(' · ')}>
              {answer.title}
            </PageTitle>
            <div className="xa-split xa-split--even">
              <div className="xc-stack">
                {subsidised && (
                  <Section title={words.records.enjoys}>
                    <Loaded query={entitlement}>
                      {(answer) =>
                        config && (
                          <EntitlementView
                            entitlement={answer.entitlement}
                            config={config}
                            locale={locale}
                          />
                        )
                      }
                    </Loaded>
                  </Section>
                )}
                <Section title={words.records.submissions} flush>
                  <SubmissionTable query={submissions} />
                </Section>
              </div>
              <div className="xc-stack">
                {config && definition && (
                  <Section
                    title={words.records.values}
                    end={answer.masked && <span className="xc-tag">{words.records.masked}</span>}
                  >
                    <AnswerList
                      lines={answerLines(definition.fields, answer.values, {
                        config: linked(config),
                        locale,
                        unknown: words.records.unknown,
                        names,
                      })}
                    />
                  </Section>
                )}
                <RecordHistory history={answer.history} fields={definition?.fields ?? []} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </>
  )
}
