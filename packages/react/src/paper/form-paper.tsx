import type { Row } from '@xiance/expr'
import { textIn, type Locale } from '@xiance/schema'
import type { ReactNode } from 'react'
import type { ControlContext } from '../field/control.ts'
import { linked, type AnyConfig } from '../form/linked.ts'
import { kindViews, type Kinds } from '../kinds/index.ts'
import { wordsIn } from '../locales/index.ts'
import { paperOf, type PaperPart } from './paper-model.ts'
import { PaperItems } from './paper-items.tsx'
import { PaperRows } from './paper-rows.tsx'

export interface FormPaperProps {
  readonly config: AnyConfig
  /** Id of the form. */
  readonly form: string
  /** What was answered, computed values included; null prints the form to be filled in by hand. */
  readonly values: Row | null
  /** What the ledger knows already, printed on an empty form. */
  readonly known?: Row | null
  readonly locale?: Locale
  /** Whom it is about. */
  readonly about?: string
  /** Unit that reports: 填报单位. */
  readonly reporter?: string
  readonly filledBy?: string
  readonly reviewedBy?: string
  /** Civil date it was filled in. */
  readonly filledOn?: string
  /** Under the table: version, day of printing. */
  readonly footnote?: string
  /** A QR code that leads back to it. */
  readonly code?: ReactNode
  readonly names?: (id: string) => string | undefined
  readonly kinds?: Kinds
}

/** A form as the A4 table that offices file: filled in, or to be filled in by hand. */
export function FormPaper({ kinds = kindViews, locale = 'zh-CN', ...paper }: FormPaperProps) {
  const config = linked(paper.config)
  const words = wordsIn(locale)
  const definition = config.form(paper.form).form
  const context: ControlContext = {
    config,
    services: {},
    words,
    locale,
    layout: 'office',
    today: paper.filledOn ?? '',
  }
  const sections = paperOf({
    config,
    form: paper.form,
    values: paper.values,
    kinds,
    context,
    ...(paper.known !== undefined && { known: paper.known }),
    ...(paper.names !== undefined && { names: paper.names }),
  })
  const filled = paper.values !== null
  return (
    <article className="xc-paper" lang={locale}>
      <header className="xc-paper__head">
        <div className="xc-fill">
          <p className="xc-paper__county">{textIn(config.config.title, locale)}</p>
          <h1 className="xc-paper__title">{textIn(definition.title, locale)}</h1>
        </div>
        {paper.code}
      </header>
      <p className="xc-paper__line">
        <Blank word={words.paperReporter} value={paper.reporter} />
        <Blank word={words.paperAbout} value={paper.about} />
      </p>
      {sections.map(({ id, title, parts }) => (
        <section key={id} className="xc-paper__section">
          <h2 className="xc-paper__section-title">{title}</h2>
          {parts.map((part) => (
            <Part key={keyOf(part)} part={part} filled={filled} words={words} />
          ))}
        </section>
      ))}
      <p className="xc-paper__line xc-paper__signs">
        <Blank word={words.paperFilledBy} value={paper.filledBy} />
        <Blank word={words.paperReviewedBy} value={paper.reviewedBy} />
        <Blank word={words.paperOn} value={paper.filledOn} />
      </p>
      {paper.footnote !== undefined && <p className="xc-paper__note">{paper.footnote}</p>}
    </article>
  )
}

function Part({
  part,
  filled,
  words,
}: {
  readonly part: PaperPart
  readonly filled: boolean
  readonly words: ControlContext['words']
}) {
  if (part.is === 'note') return <p className="xc-paper__note">{part.text}</p>
  return part.is === 'table' ? (
    <PaperRows table={part.table} filled={filled} words={words} />
  ) : (
    <PaperItems items={part.items} filled={filled} words={words} />
  )
}

function keyOf(part: PaperPart): string {
  if (part.is === 'note') return part.id
  return part.is === 'table' ? part.table.id : (part.items[0]?.id ?? '')
}

/** A word with what belongs behind it, or a line to write on. */
function Blank({ word, value }: { readonly word: string; readonly value: string | undefined }) {
  return (
    <span className="xc-paper__blank">
      {word}
      <span className="xc-paper__rule">{value}</span>
    </span>
  )
}
