import { decodeRecord, entitle, link, type Entitlement } from '@xiance/engine'
import { chineseCalendar } from '@xiance/engine/calendar'
import { EntitlementView, Money } from '@xiance/react'
import { textIn, type ResolvedConfig } from '@xiance/schema'
import { useMemo, useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { useCountyConfig } from '../../work/county-config.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { HouseholdFacts } from './household-facts.tsx'
import { sampleHouseholds, type SampleHousehold } from './sample-households.ts'

/** A worked household beside the table, reckoned again with every key typed: now in force, and under the draft. */
export function HouseholdPanel({ config }: { readonly config: ResolvedConfig }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = useDraft()
  const published = useCountyConfig(county)
  const samples = useMemo(() => sampleHouseholds(config), [config])
  const [chosen, setChosen] = useState('')
  const sample = samples.find(({ example }) => example.id === chosen) ?? samples[0]
  const drafted = useMemo(() => reckon(config, sample), [config, sample])
  const inForce = useMemo(() => published && reckon(published, sample), [published, sample])
  if (sample === undefined) return null
  return (
    <section className="xc-card xc-stack" aria-live="polite">
      <h2 className="xc-heading">{words.rates.household}</h2>
      <label className="xc-field">
        <span className="xc-label">{words.rates.example}</span>
        <select
          className="xc-input"
          value={sample.example.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {samples.map(({ example }) => (
            <option key={example.id} value={example.id}>
              {textIn(example.title, locale)}
            </option>
          ))}
        </select>
      </label>
      <HouseholdFacts config={config} sample={sample} />
      {drafted && inForce && <Difference before={inForce} after={drafted} />}
      {drafted ? (
        <EntitlementView
          entitlement={drafted}
          config={config}
          locale={locale}
          theme={{ layout: 'office' }}
        />
      ) : (
        <p className="xc-error">{words.rates.notReckoned}</p>
      )}
    </section>
  )
}

function Difference({
  before,
  after,
}: {
  readonly before: Entitlement
  readonly after: Entitlement
}) {
  const words = useWords()
  const { locale } = usePreferences()
  const difference = after.totalKnown - before.totalKnown
  return (
    <p className={difference === 0 ? 'xc-banner' : 'xc-banner xc-banner--watch'}>
      {words.rates.inForce} <Money value={before.totalKnown} locale={locale} /> →{' '}
      {words.rates.underDraft}{' '}
      <strong>
        <Money value={after.totalKnown} locale={locale} />
      </strong>
      {difference !== 0 && (
        <span>
          ({difference > 0 ? '+' : '−'}
          <Money value={Math.abs(difference)} locale={locale} />)
        </span>
      )}
    </p>
  )
}

/** null while the config cannot be linked. */
function reckon(config: ResolvedConfig, sample: SampleHousehold | undefined): Entitlement | null {
  if (sample === undefined) return null
  try {
    const linked = link(config, chineseCalendar)
    const { record } = decodeRecord(linked, sample.register, sample.given, { labels: true })
    return entitle(linked, record, { on: sample.on, register: sample.register })
  } catch {
    return null
  }
}
