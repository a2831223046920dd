import { useQuery } from '@tanstack/react-query'
import { FormPaper, type FormPaperProps } from '@xiance/react'
import { api } from '../api/api.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMe, useMembership } from '../session/membership.ts'
import { useWords } from '../words/use-words.ts'
import { QrCode } from './qr-code.tsx'

export interface PaperFrameProps extends Omit<
  FormPaperProps,
  'locale' | 'names' | 'code' | 'footnote'
> {
  readonly version: number
  /** Address the QR code leads to, below the portal: `/submissions/…`. */
  readonly leadsTo: string
}

/** A form on paper with what every print says: its version, the day, the way back, and that a demo is one. */
export function PaperFrame({ version, leadsTo, ...paper }: PaperFrameProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { demo } = useMe()
  const { county, today } = useMembership()
  const regions = useQuery(api.county.regions.queryOptions({ county })).data ?? []
  const names = new Map(regions.map(({ id, name }) => [id, name]))
  return (
    <div className="xc-stack">
      <div className="xc-button-group xc-no-print">
        <button
          type="button"
          className="xc-button xc-button--primary"
          onClick={() => window.print()}
        >
          {words.slip.print}
        </button>
      </div>
      {demo && <p className="xp-watermark">{words.shell.demoBand}</p>}
      <section className="xp-paper" aria-label={words.paper.sheet} tabIndex={0}>
        <FormPaper
          {...paper}
          locale={locale}
          names={(id) => names.get(id)}
          footnote={words.paper.footnote({ version, today })}
          code={
            <QrCode text={`${window.location.origin}/portal${leadsTo}`} label={words.paper.code} />
          }
        />
      </section>
    </div>
  )
}
