import type { Row } from '@xiance/expr'
import type { Locale } from '@xiance/schema'
import { CountyFormProvider } from '../form/county-form-provider.tsx'
import { useCountyForm } from '../form/use-county-form.ts'
import { LedgerGrid } from '../ledger/lazy-ledger-grid.tsx'
import { themeAttributes, useLayout, type Theme } from '../theme/layout.ts'
import { ledgerCounty } from './sample-ledger.ts'
import { sampleServices } from './sample-services.ts'

export interface SampleLedgerFormProps {
  readonly rows: readonly Row[]
  readonly readOnly?: boolean
  readonly locale?: Locale
  readonly theme?: Theme
  readonly onDraft?: (draft: Row) => void
}

/** The ledger of the sample county alone, as a host embeds it. */
export function SampleLedgerForm(props: SampleLedgerFormProps) {
  const { rows, readOnly = false, locale = 'zh-CN', theme = {}, onDraft } = props
  const handle = useCountyForm({
    config: ledgerCounty,
    form: 'register',
    today: '2024-11-20',
    value: { sales: rows },
    locale,
    onDraft,
  })
  const layout = useLayout(theme.layout)
  return (
    <div className="xc-root" {...themeAttributes(theme, layout)}>
      <CountyFormProvider
        handle={handle}
        services={sampleServices}
        theme={theme}
        readOnly={readOnly}
      >
        <LedgerGrid path="/sales" />
      </CountyFormProvider>
    </div>
  )
}
