import type { Entitlement } from '@xiance/engine'
import type { Locale } from '@xiance/schema'
import { linked, type AnyConfig } from '../form/linked.ts'
import { wordsIn } from '../locales/index.ts'
import { themeAttributes, useLayout, type Theme } from '../theme/layout.ts'
import { EntitlementCards } from './entitlement-cards.tsx'
import { EntitlementOpen } from './entitlement-open.tsx'
import { EntitlementTable } from './entitlement-table.tsx'
import { Money } from './money.tsx'

export interface EntitlementViewProps {
  readonly entitlement: Entitlement
  readonly config: AnyConfig
  readonly locale?: Locale | undefined
  readonly theme?: Theme | undefined
  /** Opens the question that is still missing. */
  readonly onMissing?: ((path: string) => void) | undefined
}

/** What a household is entitled to: the total, each line with its reckoning and its why, what is pending, what is refused. */
export function EntitlementView(props: EntitlementViewProps) {
  const { entitlement, locale = 'zh-CN', theme = {}, onMissing } = props
  const layout = useLayout(theme.layout)
  const { config } = linked(props.config)
  const words = wordsIn(locale)
  const { total, totalKnown, lines, pending, refused, on } = entitlement
  const Lines = layout === 'phone' ? EntitlementCards : EntitlementTable
  const empty = lines.length === 0 && pending.length === 0
  return (
    <section
      className="xc-root xc-stack"
      {...themeAttributes(theme, layout)}
      aria-label={words.entitlementTitle}
    >
      <div className="xc-tile">
        <p className="xc-text">
          {total === null ? words.totalKnown : words.total}{' '}
          <span className="xc-muted xc-small">{words.entitlementOn(on)}</span>
        </p>
        <p className="xc-figure xc-text">
          <Money value={total ?? totalKnown} words locale={locale} />
        </p>
        {total === null && <p className="xc-hint">{words.totalPending}</p>}
      </div>
      {empty && (
        <div className="xc-empty">
          <p className="xc-heading">{words.nothing}</p>
          <p className="xc-text">{words.nothingHelp}</p>
        </div>
      )}
      {lines.length > 0 && <Lines lines={lines} config={config} locale={locale} />}
      <EntitlementOpen
        pending={pending}
        refused={refused}
        config={config}
        locale={locale}
        onMissing={onMissing}
      />
    </section>
  )
}
