import type { TargetStatus } from '@xiance/engine'
import type { Locale, ResolvedConfig } from '@xiance/schema'
import { quantityText } from '../format/quantity-text.ts'
import { wordsIn } from '../locales/index.ts'
import { Citation } from '../views/citation.tsx'
import { IndicatorStatus, toneOf } from '../views/status-badge.tsx'

export interface TargetCellProps {
  readonly targets: readonly TargetStatus[]
  readonly config: ResolvedConfig
  readonly locale: Locale
  /** Said before it where no column heading does. */
  readonly word?: string
}

/** Targets as the document writes them, each with its status and how far it has come. */
export function TargetCell({ targets, config, locale, word }: TargetCellProps) {
  const words = wordsIn(locale)
  if (targets.length === 0) {
    return word ? null : <span className="xc-blank">{words.none}</span>
  }
  return (
    <div className="xc-stack xc-stack--tight">
      {targets.map((target) => {
        const share = target.completion
        const percent = share === null ? null : `${Math.round(share * 1000) / 10}%`
        return (
          <div key={target.entry} className="xc-target">
            <div className="xc-inline">
              {word && <span className="xc-muted">{word}</span>}
              <span className="xc-strong">
                {target.asWritten ?? quantityText(target.target, { locale, config })}
              </span>
              {target.due && <span className="xc-muted xc-small">{words.due(target.due)}</span>}
              <IndicatorStatus status={target.status} locale={locale} />
              <Citation citations={target.source} sources={config.sources} locale={locale} />
            </div>
            {percent !== null && share !== null && (
              <div className="xc-target__bar">
                <progress
                  className={`xc-progress xc-progress--${toneOf(target.status)}`}
                  max={1}
                  value={Math.min(Math.max(share, 0), 1)}
                  aria-label={`${words.completion} ${percent}`}
                />
                <span className="xc-small xc-nowrap">{percent}</span>
              </div>
            )}
          </div>
        )
      })}
    </div>
  )
}
