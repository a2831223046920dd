import { decodeRecord, link, type LinkedConfig } from '@xiance/engine'
import { chineseCalendar } from '@xiance/engine/calendar'
import type { Row } from '@xiance/expr'
import { CountyForm } from '@xiance/react'
import type { Form, ResolvedConfig } from '@xiance/schema'
import { useMemo, useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { usePlace } from '../../session/place.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { sampleRecord } from './sample-record.ts'

/** The real form on a phone's width, with the draft and a worked household; what is typed here goes nowhere. */
export function PhonePreview({ form }: { readonly form: Form }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { today } = usePlace()
  const { draft, resolved } = useDraft()
  const [typed, setTyped] = useState<Row>({})
  const linked = useMemo(() => linkOrNull(resolved), [resolved])
  const record = useMemo(() => linked && recordOf(linked, form), [linked, form])
  return (
    <div className="xa-phone" role="region" aria-label={words.forms.preview}>
      <p className="xc-hint xa-phone__note">{words.forms.previewHelp}</p>
      {linked === null ? (
        <p className="xc-error">{words.forms.notShown}</p>
      ) : (
        <CountyForm
          key={draft.revision}
          config={linked}
          form={form.id}
          record={record}
          value={typed}
          today={today}
          locale={locale}
          theme={{ layout: 'phone' }}
          onDraft={setTyped}
          readAloud={false}
        />
      )}
    </div>
  )
}

function linkOrNull(config: ResolvedConfig): LinkedConfig | null {
  try {
    return link(config, chineseCalendar)
  } catch {
    return null
  }
}

function recordOf(linked: LinkedConfig, form: Form): Row | null {
  const sample = sampleRecord(linked.config, form.about)
  return sample === null
    ? null
    : decodeRecord(linked, sample.register, sample.given, { labels: true }).record
}
