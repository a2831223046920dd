import { sentenceOf, type Reason } from '@xiance/engine'
import type { Locale, Source } from '@xiance/schema'
import { useId, useState } from 'react'
import { wordsIn } from '../locales/index.ts'
import { Citation } from './citation.tsx'

export interface WhyProps {
  readonly reasons: readonly Reason[]
  readonly sources: readonly Source[]
  readonly locale: Locale
}

/** 为什么 on demand: the reasons in order, each beside its clause. */
export function Why({ reasons, sources, locale }: WhyProps) {
  const [shown, setShown] = useState(false)
  const id = useId()
  if (reasons.length === 0) return null
  return (
    <div className="xc-why">
      <button
        type="button"
        className="xc-link xc-small"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {wordsIn(locale).why}
      </button>
      <ol id={id} hidden={!shown} className="xc-why__reasons">
        {reasons.map((reason, index) => (
          <li key={`${index} ${reason.code}`}>
            {sentenceOf(reason, locale)}{' '}
            <Citation citations={reason.source} sources={sources} locale={locale} />
          </li>
        ))}
      </ol>
    </div>
  )
}
