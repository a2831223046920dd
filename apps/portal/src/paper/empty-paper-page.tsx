import { useQuery } from '@tanstack/react-query'
import { Loaded, together } from '@xiance/react'
import { textIn, type ResolvedConfig } from '@xiance/schema'
import { api } from '../api/api.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { BackLink } from '../shell/back-link.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { PaperFrame } from './paper-frame.tsx'

export interface EmptyPaperPageProps {
  readonly form: string
  readonly record?: string
  readonly region?: string
  readonly period?: string
}

/** A form to be filled in by hand, with what the ledger knows already. */
export function EmptyPaperPage({ form, record, region, period }: EmptyPaperPageProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county, regionName } = useMembership()
  const asked = {
    ...(record !== undefined && { record }),
    ...(region !== undefined && { region }),
    ...(period !== undefined && { period }),
  }
  const opened = useQuery(api.submission.open.queryOptions({ county, form, ...asked }))
  const version = opened.data?.version
  const part = useQuery({
    ...api.config.form.queryOptions({ county, form, version: version ?? 0 }),
    enabled: version !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <main className="xc-content xc-stack xp-main">
      <BackLink to="/fill/$form" params={{ form }} search={asked}>
        {words.paper.backToForm}
      </BackLink>
      <Loaded query={together(opened, part)}>
        {([start, { config }]) => {
          const resolved = config as ResolvedConfig
          const title = resolved.forms.find(({ id }) => id === form)?.title ?? form
          return (
            <>
              <PageTitle quiet>{words.paper.emptyTitle(textIn(title, locale))}</PageTitle>
              <PaperFrame
                config={resolved}
                form={form}
                values={null}
                known={start.record?.values ?? null}
                reporter={regionName}
                version={start.version}
                leadsTo={`/fill/${form}${address(asked)}`}
              />
            </>
          )
        }}
      </Loaded>
    </main>
  )
}

function address(search: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(search).toString()
  return text === '' ? '' : `?${text}`
}
