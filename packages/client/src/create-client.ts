import {
  resolve,
  type AnswersOf,
  type CountyConfig,
  type FormIds,
  type Overlay,
} from '@xiance/schema'
import { agreedVersion } from './agreed-version.ts'
import { createCalls, type Calls, type CallsOptions } from './calls.ts'

export interface ClientOptions<Config> extends CallsOptions {
  /** The config the app was built with, as `defineCounty` or `extendCounty` gave it. */
  readonly config: Config
  /** The library config that it extends. */
  readonly base?: CountyConfig
}

type SubmitInput = Parameters<Calls['submission']['submit']['mutate']>[0]
type SubmitAnswer = Awaited<ReturnType<Calls['submission']['submit']['mutate']>>

/** A submission whose answers have the types of the config's form. */
export type TypedSubmission<Config, Form extends FormIds<Config>> = Omit<
  SubmitInput,
  'county' | 'version' | 'form' | 'answers'
> & {
  readonly form: Form
  readonly answers: AnswersOf<Config, Form>
}

/** The router's calls, and a submit narrowed by the config. */
export interface Client<Config> {
  readonly county: string
  readonly calls: Calls
  /** The server's version to answer the form under; throws `ConfigDiffersError` when its form is not ours. */
  readonly version: (form: FormIds<Config>) => Promise<number>
  /** Hands a form in, once the server's config is known to be ours. */
  readonly submit: <Form extends FormIds<Config>>(
    submission: TypedSubmission<Config, Form>,
  ) => Promise<SubmitAnswer>
}

/** A client of the county that the config is of: `createClient<typeof config>({ url, config })`. */
export function createClient<const Config extends CountyConfig | Overlay>({
  config,
  base,
  ...options
}: ClientOptions<Config>): Client<Config> {
  const calls = createCalls(options)
  const { resolved } = resolve(config, base)
  const county = resolved.id
  const version = agreedVersion({ calls, own: resolved })
  const submit: Client<Config>['submit'] = async (submission) =>
    calls.submission.submit.mutate({
      ...submission,
      county,
      version: await version(submission.form),
    })
  return Object.freeze({ county, calls, version, submit })
}
