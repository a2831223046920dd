import { useEffect, useMemo, type ReactNode } from 'react'
import type { FormState } from '@xiance/engine'
import { kindViews, type Kinds } from '../kinds/index.ts'
import { wordsIn } from '../locales/index.ts'
import { useLayout, type Theme } from '../theme/layout.ts'
import { FormProvider, type FormContextValue } from './form-context.ts'
import { mountedInputs } from './mounted-inputs.ts'
import type { Services } from './services.ts'
import type { CountyFormHandle } from './use-county-form.ts'

export interface CountyFormProviderProps {
  readonly handle: CountyFormHandle
  readonly services?: Services | undefined
  /** Controls that replace this package's, by field kind. */
  readonly components?: Partial<Kinds> | undefined
  readonly theme?: Theme | undefined
  readonly readOnly?: boolean | undefined
  readonly children: ReactNode
}

const noServices: Services = {}

/** Lets `<FormField>`, `useField` and `useRows` stand anywhere below, for a form laid out by the host. */
export function CountyFormProvider(props: CountyFormProviderProps) {
  const { handle, services = noServices, components, theme, readOnly = false, children } = props
  const { config, state, prefix, locale, today } = handle
  const layout = useLayout(theme?.layout)
  const kinds = useMemo(() => ({ ...kindViews, ...components }), [components])
  const mounted = mountedInputs(state)
  const context = useMemo<FormContextValue>(
    () => ({
      config,
      state,
      prefix,
      mounted,
      kinds,
      services,
      words: wordsIn(locale),
      locale,
      layout,
      today,
      readOnly,
    }),
    [config, state, prefix, mounted, kinds, services, locale, layout, today, readOnly],
  )
  useEffect(() => loadAhead(state, kinds), [state, kinds])
  return <FormProvider value={context}>{children}</FormProvider>
}

/** Also for questions that are not asked yet: they may be, far from any network. */
function loadAhead(state: FormState, kinds: Kinds): void {
  const fields = state.pages().flatMap(({ paths }) => paths.map((path) => state.node(path).field))
  const used = new Set(
    fields.flatMap((field) => [field, ...(field.rows ?? [])]).map(({ kind }) => kind),
  )
  for (const kind of used) void kinds[kind].ahead?.().catch(() => undefined)
}
