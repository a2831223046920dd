import type { AnswersOf, FormIds } from '@xiance/schema'
import { createCalls, type Calls, type CallsOptions } from './calls.ts'

export interface ClientOptions extends CallsOptions {
  readonly county: string
}

type SubmitInput = Parameters<Calls['submission']['submit']['mutate']>[0]
type SubmitAnswer = Awaited<ReturnType<Calls['submission']['submit']['mutate']>>

/** A submission whose answers have the types of the config's form. */
export type TypedSubmission<Config, Form extends FormIds<Config>> = Omit<
  SubmitInput,
  'county' | 'form' | 'answers'
> & {
  readonly form: Form
  readonly answers: AnswersOf<Config, Form>
}

/** The router's calls, and a submit narrowed by the config. */
export interface Client<Config> {
  readonly county: string
  readonly calls: Calls
  readonly submit: <Form extends FormIds<Config>>(
    submission: TypedSubmission<Config, Form>,
  ) => Promise<SubmitAnswer>
}

/** A typed client of one county. */
export function createClient<Config = unknown>({
  county,
  ...options
}: ClientOptions): Client<Config> {
  const calls = createCalls(options)
  const submit: Client<Config>['submit'] = (submission) =>
    calls.submission.submit.mutate({ ...submission, county })
  return Object.freeze({ county, calls, submit })
}
