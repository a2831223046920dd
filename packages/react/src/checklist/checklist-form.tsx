import { nothingToJudge, type Assessment, type NothingToJudge } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import { textIn, type Locale } from '@xiance/schema'
import { useId, type ReactNode } from 'react'
import { linked, type AnyConfig } from '../form/linked.ts'
import { decidingFields } from '../form/deciding-fields.ts'
import { NothingAsked } from '../form/nothing-asked.tsx'
import { wordsIn, type Words } from '../locales/index.ts'
import { themeAttributes, useLayout, type Theme } from '../theme/layout.ts'
import { countVerdicts, leavesOf, partsOf, type ChecklistAnswers } from './answers.ts'
import { ChecklistItem } from './checklist-item.tsx'
import { SpelledOut } from './spelled-out.tsx'

export interface ChecklistFormProps {
  readonly config: AnyConfig
  readonly checklist: string
  readonly value: ChecklistAnswers
  readonly onChange: (answers: ChecklistAnswers) => void
  readonly onSubmit?: ((answers: ChecklistAnswers) => void) | undefined
  /** What the ledger already decides. */
  readonly assessment?: Assessment | null | undefined
  /** The record it is about, to show what the register holds. */
  readonly record?: Row | undefined
  readonly readOnly?: boolean | undefined
  readonly locale?: Locale | undefined
  readonly theme?: Theme | undefined
  /** Saving said in words. */
  readonly saveState?: string | undefined
  /** The way on when nothing is to be judged, such as a link to the record. */
  readonly whenNothing?: ReactNode
}

/** A checklist being judged: each item passes, fails or stays 待核; failing names the organs. */
export function ChecklistForm(props: ChecklistFormProps) {
  const { value, onChange, onSubmit, assessment = null, readOnly = false } = props
  const { locale = 'zh-CN', theme = {}, saveState } = props
  const compiled = linked(props.config)
  const { config } = compiled
  const layout = useLayout(theme.layout)
  const prefix = useId()
  const words = wordsIn(locale)
  const checklist = config.checklists.find(({ id }) => id === props.checklist)
  if (!checklist) return null
  const counts = countVerdicts(leavesOf(checklist, assessment), value, assessment)
  const facts =
    props.record === undefined
      ? null
      : { config: compiled, checklist: checklist.id, record: props.record, locale }
  const nothing = assessment === null ? null : nothingToJudge(checklist, assessment)
  if (nothing !== null) {
    const says = nothingWords[nothing]
    const conditions = compiled.checklist(checklist.id).root.items.map(({ when }) => when)
    return (
      <section className="xc-root xc-form" {...themeAttributes(theme, layout)}>
        <h2 className="xc-heading">{textIn(checklist.title, locale)}</h2>
        <NothingAsked
          title={words[says.title]}
          help={words[says.help]}
          deciding={decidingFields(conditions, {
            config: compiled,
            register: checklist.about,
            record: props.record ?? {},
            locale,
          })}
          words={words}
        >
          {props.whenNothing}
        </NothingAsked>
      </section>
    )
  }
  const summary = words.checklistSummary(counts.pass, counts.fail, counts.unknown)
  return (
    <form
      className="xc-root xc-form"
      {...themeAttributes(theme, layout)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit?.(value)
      }}
    >
      <div className="xc-form__head">
        <h2 className="xc-heading">{textIn(checklist.title, locale)}</h2>
        {saveState !== undefined && (
          <p className="xc-save-state" role="status">
            {saveState}
          </p>
        )}
      </div>
      <SpelledOut item={checklist} words={words} />
      <ol className="xc-list-plain xc-stack">
        {partsOf(checklist, assessment, '').map(({ item, path }) => (
          <ChecklistItem
            key={path}
            item={item}
            path={path}
            organs={item.organs ?? checklist.organs ?? []}
            shared={{ config, prefix, value, onChange, assessment, facts, readOnly, locale, words }}
          />
        ))}
      </ol>
      <div className="xc-sticky-actions">
        <span className="xc-strong xc-fill" role="status">
          {summary}
        </span>
        {onSubmit && !readOnly && (
          <button type="submit" className="xc-button xc-button--primary">
            {words.submit}
          </button>
        )}
      </div>
    </form>
  )
}

const nothingWords = {
  undecided: { title: 'undecidedTitle', help: 'undecidedHelp' },
  not_applicable: { title: 'notApplicableTitle', help: 'notApplicableHelp' },
} as const satisfies Record<
  NothingToJudge,
  { readonly title: keyof Words; readonly help: keyof Words }
>
