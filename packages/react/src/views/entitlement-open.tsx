import { sentenceOf, type Entitlement } from '@xiance/engine'
import type { Locale, ResolvedConfig } from '@xiance/schema'
import { wordsIn } from '../locales/index.ts'
import { Citation } from './citation.tsx'
import { subsidyTitle } from './entitlement-words.ts'
import { StatusBadge } from './status-badge.tsx'

export interface EntitlementOpenProps {
  readonly pending: Entitlement['pending']
  readonly refused: Entitlement['refused']
  readonly config: ResolvedConfig
  readonly locale: Locale
  readonly onMissing: ((path: string) => void) | undefined
}

/** 待补充 with the answers still missing, 不符合 with the rule that refused. */
export function EntitlementOpen(props: EntitlementOpenProps) {
  const { pending, refused, config, locale, onMissing } = props
  const words = wordsIn(locale)
  if (pending.length === 0 && refused.length === 0) return null
  return (
    <ul className="xc-list">
      {pending.map((one) => (
        <li key={`pending ${one.subsidy} ${one.line}`} className="xc-list-row xc-list-row--top">
          <StatusBadge tone="watch" word={words.pending} />
          <div className="xc-list-row__main">
            <span className="xc-list-row__title">
              {subsidyTitle(config, one.subsidy, { line: one.line, locale })}
            </span>
            {one.because === 'undecided' ? (
              <span>{words.pendingUndecided}</span>
            ) : (
              <span>
                {words.pendingMissing('')}
                {one.missing.map(({ path, label }, index) => (
                  <span key={path}>
                    {index > 0 && '、'}
                    {onMissing ? (
                      <button type="button" className="xc-link" onClick={() => onMissing(path)}>
                        {label}
                      </button>
                    ) : (
                      label
                    )}
                  </span>
                ))}
              </span>
            )}{' '}
            <Citation citations={one.source} sources={config.sources} locale={locale} />
          </div>
        </li>
      ))}
      {refused.map((one, index) => (
        <li key={`refused ${index} ${one.subsidy}`} className="xc-list-row xc-list-row--top">
          <StatusBadge tone="todo" word={words.refused} />
          <div className="xc-list-row__main">
            <span className="xc-list-row__title">
              {subsidyTitle(config, one.subsidy, { line: one.line, locale })}
            </span>
            <span>{sentenceOf(one.reason, locale)}</span>{' '}
            <Citation citations={one.reason.source} sources={config.sources} locale={locale} />
          </div>
        </li>
      ))}
    </ul>
  )
}
