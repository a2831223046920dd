import { useState } from 'react'
import { useMembership } from '../session/membership.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useCountyInfo } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { diagnosticText } from './diagnostic-text.ts'

/** 反馈: whom to tell, and a text about the circumstances that names no person. */
export function FeedbackPage() {
  const words = useWords()
  const { county, countyTitle, role } = useMembership()
  const info = useCountyInfo(county)
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const keeper = info.data?.roles.find(({ id }) => id.endsWith('_it'))?.title
  const text = diagnosticText({
    county,
    version: info.data?.version ?? null,
    role,
    width: window.innerWidth,
    height: window.innerHeight,
    online: navigator.onLine,
    browser: navigator.userAgent,
    at: new Date().toISOString(),
  })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  return (
    <div className="xc-stack">
      <PageTitle>{words.feedback.title}</PageTitle>
      <p className="xc-text">{words.feedback.whom(countyTitle, keeper ?? words.feedback.keeper)}</p>
      <p className="xc-text">{words.feedback.how}</p>
      <pre className="xc-card xp-diagnostic">{text}</pre>
      <p className="xc-inline">
        <button type="button" className="xc-button" onClick={() => void copy()}>
          {words.feedback.copy}
        </button>
        <span role="status">
          {copied === 'yes'
            ? words.feedback.copied
            : copied === 'no'
              ? words.feedback.notCopied
              : ''}
        </span>
      </p>
      <p className="xc-hint">{words.feedback.complaint}</p>
    </div>
  )
}
