import type { CountyConfig, Field } from '@xiance/schema'
import { FormField } from '../field/form-field.tsx'
import { CountyFormProvider } from '../form/county-form-provider.tsx'
import { ShowErrorsProvider } from '../form/form-context.ts'
import { useCountyForm } from '../form/use-county-form.ts'
import { themeAttributes, useLayout, type Theme } from '../theme/layout.ts'
import { sampleCounty } from './sample-county.ts'
import { everyKind } from './sample-forms.ts'
import { sampleServices } from './sample-services.ts'

export interface FieldStatesProps {
  /** Field of the form `every_kind`. */
  readonly field: string
  readonly filled: unknown
  /** Something that is no answer. */
  readonly wrong?: unknown
  /** Rare characters, a name of 20 characters with ·. */
  readonly long?: string
  readonly theme?: Theme
}

/** One control in all its states, below each other. */
export function FieldStates({ field, filled, wrong, long, theme }: FieldStatesProps) {
  const layout = useLayout(theme?.layout)
  const state = { field, ...(theme && { theme }) }
  return (
    <div className="xc-root xc-stack xc-stack--wide" {...themeAttributes(theme ?? {}, layout)}>
      <OneState {...state} name="空白" />
      <OneState {...state} name="必填未填" showErrors required />
      <OneState {...state} name="已填" value={filled} />
      {wrong !== undefined && <OneState {...state} name="填错" value={wrong} showErrors />}
      {long !== undefined && <OneState {...state} name="长文字与生僻字" value={long} />}
      <OneState {...state} name="不清楚" unknown />
      <OneState {...state} name="只读" value={filled} readOnly />
    </div>
  )
}

interface OneStateProps {
  readonly name: string
  readonly field: string
  readonly value?: unknown
  readonly showErrors?: boolean
  readonly required?: boolean
  readonly readOnly?: boolean
  readonly unknown?: boolean
  readonly theme?: Theme
}

function OneState(props: OneStateProps) {
  const {
    name,
    field,
    value,
    showErrors = false,
    required,
    readOnly = false,
    unknown,
    theme,
  } = props
  const handle = useCountyForm({
    config: countyWith(field, { required: required ?? false, unknown: unknown ?? false }),
    form: everyKind.id,
    today: '2024-11-20',
    value:
      value === undefined ? (unknown ? { _unknown: [field] } : {}) : { [field]: value as string },
  })
  return (
    <section className="xc-stack xc-stack--tight" aria-label={name}>
      <p className="xc-small xc-muted xc-text">{name}</p>
      <CountyFormProvider
        handle={handle}
        services={sampleServices}
        readOnly={readOnly}
        {...(theme && { theme })}
      >
        <ShowErrorsProvider value={showErrors}>
          <FormField path={`/${field}`} />
        </ShowErrorsProvider>
      </CountyFormProvider>
    </section>
  )
}

interface Variant {
  readonly required: boolean
  readonly unknown: boolean
}

const variants = new Map<string, CountyConfig>()

function countyWith(id: string, variant: Variant): CountyConfig {
  const key = `${id} ${variant.required} ${variant.unknown}`
  const known = variants.get(key)
  if (known) return known
  const fields = everyKind.pages[0].fields.map((field: Field) =>
    field.id === id
      ? {
          ...field,
          ...(variant.required && { required: true as const }),
          ...(variant.unknown && { unknown: true as const }),
        }
      : field,
  )
  const form = { ...everyKind, pages: [{ ...everyKind.pages[0], fields }] }
  const made = { ...sampleCounty, forms: [form] }
  variants.set(key, made)
  return made
}
