import type { Answer } from '@xiance/client'
import { sayInstant, sayPeriod, StatusBadge } from '@xiance/react'
import { usePreferences } from '../preferences/preferences.ts'
import { BackLink } from '../shell/back-link.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { useWords } from '../words/use-words.ts'

export interface SubmissionHeadProps {
  readonly answer: Answer['submission']['get']
  readonly register: string | undefined
  readonly sent: boolean
}

export function SubmissionHead({ answer, register, sent }: SubmissionHeadProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const {
    record,
    recordTitle,
    formTitle,
    regionName,
    period,
    version,
    submittedAt,
    by,
    stateTitle,
  } = answer
  const facts = [
    regionName,
    period && words.fill.period(sayPeriod(period, locale)),
    submittedAt && words.records.recorded(sayInstant(submittedAt)),
    by,
    words.fill.version(version),
  ]
  return (
    <header className="xc-stack xc-stack--tight">
      {record !== null && register !== undefined ? (
        <BackLink to="/records/$register/$record" params={{ register, record }}>
          {recordTitle ?? words.fill.backToRecord}
        </BackLink>
      ) : (
        <BackLink to="/">{words.shell.tabs.tasks}</BackLink>
      )}
      <PageTitle sub={facts.filter(Boolean).join(' · ')}>{formTitle}</PageTitle>
      <p className="xc-text">
        <StatusBadge tone={submittedAt === null ? 'todo' : 'ok'} word={stateTitle} />
      </p>
      {sent && (
        <p className="xc-banner xc-banner--ok" role="status">
          <strong>{words.submission.sent}</strong>
          {words.submission.sentHelp}
        </p>
      )}
    </header>
  )
}
