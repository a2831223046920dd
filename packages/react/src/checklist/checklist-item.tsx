import { isOnlyDeclared, type Assessment } from '@xiance/engine'
import { citationsOf, textIn, type Locale, type ResolvedConfig } from '@xiance/schema'
import type { Words } from '../locales/index.ts'
import { Citation } from '../views/citation.tsx'
import { ledgerOf, partsOf, standingOf, type ChecklistAnswers, type Leaf } from './answers.ts'
import { LedgerAnswer } from './ledger-answer.tsx'
import type { LedgerFactsOptions } from './ledger-facts.ts'
import { SpelledOut } from './spelled-out.tsx'
import { VerdictChoice } from './verdict-choice.tsx'

export interface ChecklistShared {
  readonly config: ResolvedConfig
  readonly prefix: string
  readonly value: ChecklistAnswers
  readonly onChange: (answers: ChecklistAnswers) => void
  readonly assessment: Assessment | null
  /** What the register holds; null when the form was not given the record. */
  readonly facts: LedgerFactsOptions | null
  readonly readOnly: boolean
  readonly locale: Locale
  readonly words: Words
}

export interface ChecklistItemProps extends Leaf {
  /** Its own, else those of the item it belongs to. */
  readonly organs: readonly string[]
  readonly shared: ChecklistShared
}

/** One item, or the heading of the items below it. */
export function ChecklistItem({ item, path, organs, shared }: ChecklistItemProps) {
  const { config, locale, words, value, assessment } = shared
  const title = textIn(item.title, locale)
  const citation = (
    <Citation citations={citationsOf(item)} sources={config.sources} locale={locale} />
  )
  const parts = partsOf(item, assessment, path)
  if (parts.length > 0) {
    return (
      <li>
        <section className="xc-stack" aria-label={title}>
          <div className="xc-inline">
            <h3 className="xc-heading">{title}</h3>
            {citation}
          </div>
          <SpelledOut item={item} words={words} />
          <ol className="xc-list-plain xc-stack">
            {parts.map((part) => (
              <ChecklistItem
                key={part.path}
                {...part}
                organs={part.item.organs ?? organs}
                shared={shared}
              />
            ))}
          </ol>
        </section>
      </li>
    )
  }
  const labelId = `${shared.prefix}-${path.replaceAll('/', '-')}-label`
  const leaf = { item, path }
  const failed = standingOf(leaf, value, assessment).is === 'fail'
  return (
    <li className="xc-card xc-stack xc-stack--tight">
      <div className="xc-inline">
        <span id={labelId} className="xc-label">
          {title}
        </span>
        {citation}
      </div>
      {item.watch && (
        <ul className="xc-hint xc-bullets" aria-label={words.watch}>
          {item.watch.map((text) => (
            <li key={textIn(text, locale)}>{textIn(text, locale)}</li>
          ))}
        </ul>
      )}
      {isOnlyDeclared(item) ? (
        <SpelledOut item={item} words={words} />
      ) : ledgerOf(path, assessment) === 'unknown' ? (
        <VerdictChoice labelId={labelId} path={path} shared={shared} />
      ) : (
        <LedgerAnswer leaf={leaf} labelId={labelId} shared={shared} />
      )}
      {failed && organs.length > 0 && (
        <p className="xc-banner xc-banner--behind">
          <span className="xc-strong">{words.organs}</span>
          <span>{organs.map((id) => organTitle(config, id, locale)).join('、')}</span>
        </p>
      )}
    </li>
  )
}

function organTitle(config: ResolvedConfig, id: string, locale: Locale): string {
  const organ = config.organs.find((one) => one.id === id)
  return organ ? textIn(organ.title, locale) : id
}
