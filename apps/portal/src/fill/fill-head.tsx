import { Link } from '@tanstack/react-router'
import type { KeptDraft } from '@xiance/client'
import { sayPeriod } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'
import { usePreferences } from '../preferences/preferences.ts'
import { BackLink } from '../shell/back-link.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { useWords } from '../words/use-words.ts'

/** ‹ household, what is filled in, for which period and under which version. */
export function FillHead({
  draft,
  config,
}: {
  readonly draft: KeptDraft
  readonly config: ResolvedConfig
}) {
  const words = useWords()
  const { locale } = usePreferences()
  const { form, record, title, formTitle, period, version } = draft
  const register = config.forms.find(({ id }) => id === form)?.about
  const sub = [
    period && words.fill.period(sayPeriod(period, locale)),
    words.fill.version(version),
  ].filter(Boolean)
  return (
    <header>
      {record !== null && register !== undefined ? (
        <BackLink to="/records/$register/$record" params={{ register, record }}>
          {title || words.fill.backToRecord}
        </BackLink>
      ) : (
        <BackLink to="/">{words.shell.tabs.tasks}</BackLink>
      )}
      <PageTitle quiet sub={sub.join(' · ')}>
        {title === '' ? formTitle : `${title} · ${formTitle}`}
      </PageTitle>
      <Link
        to="/paper/$form"
        params={{ form }}
        search={{
          region: draft.region,
          ...(record !== null && { record }),
          ...(period !== null && { period }),
        }}
        className="xc-link xc-small"
      >
        {words.paper.empty}
      </Link>
    </header>
  )
}
