import type { FieldIssue, FormState, LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import type { Locale, Problem } from '@xiance/schema'
import { useId, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { engineResolver } from './engine-resolver.ts'
import { keepLast, lastAnswers, stillAsLast, type LastAnswers } from './last-answers.ts'
import { linked, type AnyConfig } from './linked.ts'
import { mount } from './mounted-inputs.ts'
import type { AnswersIn, Refusal, Submission } from './submission.ts'
import { useDraft } from './use-draft.ts'
import { useFormState } from './use-form-state.ts'
import { pageOf } from './use-pages.ts'
import { useSteps, type Steps } from './use-steps.ts'

export interface CountyFormOptions<C extends AnyConfig = AnyConfig, F extends string = string> {
  readonly config: C
  readonly form: F
  readonly value?: Row | undefined
  readonly record?: Row | null | undefined
  readonly today: string
  readonly locale?: Locale | undefined
  readonly onDraft?: ((draft: Row) => void) | undefined
  readonly onSubmit?:
    | ((submission: Submission<AnswersIn<C, F>>) => Refusal | Promise<Refusal>)
    | undefined
}

export type LastTimeChoice = 'same' | 'changed'

export interface CountyFormHandle extends Steps {
  readonly config: LinkedConfig
  readonly state: FormState
  readonly locale: Locale
  readonly today: string
  /** Prefix of the element ids of this form. */
  readonly prefix: string
  /** What the register already says. */
  readonly last: LastAnswers
  readonly lastTime: (page: string) => LastTimeChoice | undefined
  readonly chooseLastTime: (page: string, choice: LastTimeChoice) => void
  /** Pages the user has tried to leave. */
  readonly attempted: (page: string) => boolean
  readonly attempt: (pages: readonly string[]) => void
  readonly refused: readonly Problem[]
  readonly progress: 'filling' | 'submitting' | 'failed' | 'submitted'
  readonly submit: () => Promise<readonly FieldIssue[]>
}

/** One form being filled, without any markup. */
export function useCountyForm<const C extends AnyConfig, const F extends string>(
  options: CountyFormOptions<C, F>,
): CountyFormHandle {
  const { form, value, record, today, locale = 'zh-CN', onDraft, onSubmit } = options
  const config = linked(options.config)
  const state = useFormState({ config, form, value, record, today })
  const prefix = useId()
  const steps = useSteps(state, prefix)
  const [last] = useState(() => lastAnswers({ config, form, record, today }))
  const [lastTime, setLastTime] = useState<ReadonlyMap<string, LastTimeChoice>>(new Map())
  const [attempted, setAttempted] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState<readonly Problem[]>([])
  const [progress, setProgress] = useState<CountyFormHandle['progress']>('filling')
  const resolver = useMemo(() => engineResolver(state, locale), [state, locale])
  const { control, handleSubmit } = useForm({
    resolver,
    shouldFocusError: false,
    reValidateMode: 'onBlur',
  })
  mount(state, control)
  useDraft(state, onDraft)

  const pathsOf = (page: string) => state.pages().find(({ id }) => id === page)?.paths ?? []
  const send = async () => {
    const { answers, values } = state.submission()
    setProgress('submitting')
    try {
      const refusal = await onSubmit?.({ answers: answers as AnswersIn<C, F>, values })
      setRefused(refusal?.problems ?? [])
      setProgress(refusal && refusal.problems.length > 0 ? 'filling' : 'submitted')
    } catch {
      setProgress('failed')
    }
  }
  return {
    ...steps,
    config,
    state,
    locale,
    today,
    prefix,
    last,
    lastTime: (page) =>
      lastTime.get(page) ?? (stillAsLast(state, last, pathsOf(page)) ? undefined : 'changed'),
    chooseLastTime: (page, choice) => {
      if (choice === 'same') keepLast(state, last, pathsOf(page))
      setLastTime((before) => new Map(before).set(page, choice))
    },
    attempted: (page) => attempted.has(page),
    attempt: (pages) => setAttempted((before) => new Set([...before, ...pages])),
    reveal: (path) => {
      const page = pageOf(steps.pages, path)
      if (page) setLastTime((before) => new Map(before).set(page.id, 'changed'))
      steps.reveal(path)
    },
    refused,
    progress,
    submit: async () => {
      setRefused([])
      await handleSubmit(send, () => setAttempted(new Set(steps.pages.map(({ id }) => id))))()
      return state.issues().filter(({ severity }) => severity === 'error')
    },
  }
}
