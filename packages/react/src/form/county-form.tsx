import { sentenceOf, type FieldIssue, type LinkedConfig } from '@xiance/engine'
import { textIn } from '@xiance/schema'
import { useState, type FormEvent, type ReactNode } from 'react'
import { wordsIn } from '../locales/index.ts'
import { themeAttributes, useLayout } from '../theme/layout.ts'
import { ErrorSummary, type SummaryProblem } from '../views/error-summary.tsx'
import { CheckPage } from './check-page.tsx'
import { FormActions } from './form-actions.tsx'
import type { AnyConfig } from './linked.ts'
import { decidingFields } from './deciding-fields.ts'
import { NothingAsked } from './nothing-asked.tsx'
import { CountyFormProvider, type CountyFormProviderProps } from './county-form-provider.tsx'
import { PageProgress } from './page-progress.tsx'
import { lastTimeId, PageView } from './page-view.tsx'
import { ReadingPage } from './reading-page.tsx'
import { useCountyForm, type CountyFormOptions } from './use-county-form.ts'
import { pageOf } from './use-pages.ts'

export interface CountyFormProps<C extends AnyConfig = AnyConfig, F extends string = string>
  extends CountyFormOptions<C, F>, Omit<CountyFormProviderProps, 'handle' | 'children'> {
  /** Saving said in words: 已存手机 · 已上传 10:32. */
  readonly saveState?: string | undefined
  /** Day the record was last filled in: 「上次 2024-09-12」. */
  readonly lastOn?: string | null | undefined
  /** The facts are read out and confirmed before submitting; by default when the form is about a person or a household. */
  readonly readAloud?: boolean | undefined
  /** The way on when every question is hidden, such as a link to the record. */
  readonly whenNothing?: ReactNode
}

/** A county's form from first page to submission: pages, errors on top, check page, reading out. */
export function CountyForm<const C extends AnyConfig, const F extends string>(
  props: CountyFormProps<C, F>,
) {
  const { theme, locale = 'zh-CN', readOnly = false, saveState, lastOn = null } = props
  const handle = useCountyForm(props)
  const { config, state, prefix, step, page, pages } = handle
  const layout = useLayout(theme?.layout)
  const words = wordsIn(locale)
  const [problems, setProblems] = useState<readonly SummaryProblem[]>([])
  const [attempt, setAttempt] = useState(0)
  const [confirmed, setConfirmed] = useState(false)
  const [confirmMissing, setConfirmMissing] = useState(false)
  const definition = config.config.forms.find(({ id }) => id === props.form)
  const readAloud = props.readAloud ?? isAboutPeople(config, definition?.about)
  const confirmId = `${prefix}-read`

  const report = (found: readonly SummaryProblem[]) => {
    setProblems(found)
    setAttempt(attempt + 1)
    return found.length === 0
  }
  const linkTo = (issue: FieldIssue): SummaryProblem => ({
    key: `${issue.path} ${issue.code}`,
    text: issueText(issue),
    onGo: () => handle.reveal(issue.path),
  })
  const issueText = (issue: FieldIssue) => {
    const title = textIn(state.node(issue.path).field.title, locale)
    const sentence = sentenceOf(issue, locale)
    return sentence.includes(title) ? sentence : words.says(title, sentence)
  }
  const leavePage = () => {
    if (!page) return true
    handle.attempt([page.id])
    const undecided =
      handle.lastTime(page.id) === undefined &&
      page.paths.some((path) => handle.last.paths.has(path))
    const choose = {
      key: 'last',
      text: words.lastTimeChoose,
      onGo: () => document.getElementById(lastTimeId(prefix, page.id))?.focus(),
    }
    const wrong = state
      .issues()
      .filter(({ severity, path }) => severity === 'error' && pageOf([page], path))
    return report([
      ...(undecided && !readOnly ? [choose] : []),
      ...(readOnly ? [] : wrong.map(linkTo)),
    ])
  }
  const submit = async () => {
    if (readAloud && step.at === 'reading' && !confirmed) {
      setConfirmMissing(true)
      report([
        {
          key: 'read',
          text: words.readingMissing,
          onGo: () => document.getElementById(confirmId)?.focus(),
        },
      ])
      return
    }
    report((await handle.submit()).map(linkTo))
  }
  const forward = () => {
    if (step.at === 'page' && page) {
      if (!leavePage()) return
      const next = pages[pages.indexOf(page) + 1]
      handle.go(next ? { at: 'page', page: next.id } : { at: 'check' })
      return
    }
    if (step.at === 'check' && readAloud) handle.go({ at: 'reading' })
    else void submit()
  }
  const title =
    step.at === 'page'
      ? page && textIn(page.title, locale)
      : step.at === 'check'
        ? words.checkTitle
        : words.readingTitle
  const refused = handle.refused.map((problem) => ({
    key: `${problem.path} ${problem.code}`,
    text: sentenceOf(problem, locale),
    onGo: pageOf(pages, problem.path) && (() => handle.reveal(problem.path)),
  }))
  return (
    <CountyFormProvider {...props} handle={handle}>
      <form
        className="xc-root xc-form"
        {...themeAttributes(theme ?? {}, layout)}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          forward()
        }}
      >
        <div className="xc-form__head">
          <h2 className="xc-heading">{definition && textIn(definition.title, locale)}</h2>
          {saveState !== undefined && (
            <p className="xc-save-state" role="status">
              {saveState}
            </p>
          )}
          <PageProgress handle={handle} />
        </div>
        {pages.length === 0 && definition && (
          <NothingAsked
            title={words.nothingAskedTitle}
            help={words.nothingAskedHelp}
            deciding={decidingFields(conditionsOf(config, definition.id), {
              config,
              register: definition.about,
              record: props.record ?? {},
              locale,
            })}
            words={words}
          >
            {props.whenNothing}
          </NothingAsked>
        )}
        <ErrorSummary problems={[...problems, ...refused]} locale={locale} attempt={attempt} />
        {handle.progress === 'failed' && (
          <p className="xc-banner xc-banner--error" role="alert">
            {words.submitFailed}
          </p>
        )}
        <h3 ref={handle.heading} className="xc-title xc-form__title" tabIndex={-1}>
          {title}
        </h3>
        {page && step.at === 'page' && (
          <PageView key={page.id} handle={handle} page={page} lastOn={lastOn} />
        )}
        {step.at === 'check' && <CheckPage handle={handle} />}
        {step.at === 'reading' && (
          <ReadingPage
            handle={handle}
            confirmed={confirmed}
            confirmId={confirmId}
            missing={confirmMissing && !confirmed}
            onConfirm={setConfirmed}
          />
        )}
        {pages.length > 0 && (
          <FormActions handle={handle} readAloud={readAloud} onBack={() => report([])} />
        )}
      </form>
    </CountyFormProvider>
  )
}

/** Records that carry somebody's name have somebody to read to; funds, assets and organs do not. */
function isAboutPeople(config: LinkedConfig, about: string | undefined): boolean {
  const fields = config.findRegister(about ?? '')?.fields ?? []
  return fields.some((field) => field.private === 'name')
}

/** Everything that decides whether a question is asked. */
function conditionsOf(config: LinkedConfig, form: string) {
  const { pages, plan } = config.form(form)
  return [...pages, ...plan.fields].map(({ show }) => show)
}
