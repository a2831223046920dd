import { useQuery } from '@tanstack/react-query'
import { Loaded, Money } from '@xiance/react'
import { api } from '../api/api.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMe, useMembership } from '../session/membership.ts'
import { BackLink } from '../shell/back-link.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { useConfigVersion } from '../work/county-config.ts'
import { registerWord } from '../work/register-word.ts'
import { useWords } from '../words/use-words.ts'
import type { RecordRef } from './record-page.tsx'
import { slipLines } from './slip-lines.ts'

/** 明白纸: one sentence for each benefit with its clause, the total also in words, dated, to be printed. */
export function SlipPage({ register, record }: RecordRef) {
  const words = useWords()
  const { locale } = usePreferences()
  const { user, demo } = useMe()
  const { county, countyTitle, today } = useMembership()
  const query = useQuery(api.entitlement.of.queryOptions({ county, record }))
  const config = useConfigVersion(county, query.data?.version)
  return (
    <article className="xc-stack xp-slip">
      <BackLink to="/records/$register/$record" params={{ register, record }}>
        {words.slip.back}
      </BackLink>
      <Loaded query={query}>
        {({ entitlement, record: subject, sources, version }) => {
          if (!config) return null
          const { lines, pending } = slipLines(entitlement, { config, locale, sources })
          return (
            <>
              <PageTitle
                sub={words.slip.to({
                  what: registerWord(config, register, locale),
                  name: subject.title,
                })}
              >
                {words.slip.title(countyTitle)}
              </PageTitle>
              {demo && <p className="xp-watermark">{words.shell.demoBand}</p>}
              {lines.length === 0 ? (
                <p className="xc-text">{words.slip.nothing}</p>
              ) : (
                <ol className="xc-speech">
                  {lines.map(({ key, sentence, clause }) => (
                    <li key={key}>
                      {sentence}
                      <span className="xp-slip__clause">{clause}</span>
                    </li>
                  ))}
                </ol>
              )}
              <p className="xc-text xc-strong">
                {entitlement.total === null ? words.slip.knownTotal : words.slip.total}{' '}
                <Money value={entitlement.total ?? entitlement.totalKnown} words locale={locale} />
              </p>
              {pending.map((sentence) => (
                <p key={sentence} className="xc-text">
                  {sentence}
                </p>
              ))}
              <p className="xc-text xc-small">
                {words.slip.foot({ on: entitlement.on, today, version, by: user.name })}
              </p>
              <button
                type="button"
                className="xc-button xc-button--primary xc-no-print"
                onClick={() => window.print()}
              >
                {words.slip.print}
              </button>
            </>
          )
        }}
      </Loaded>
    </article>
  )
}
