import { textIn } from '@xiance/schema'
import type { ControlProps, KindView } from '../field/control.ts'
import { LoadState } from '../field/load-state.tsx'
import { NativeSelect } from '../field/native-select.tsx'
import { TextBox } from '../field/text-box.tsx'
import { useLoaded } from '../field/use-loaded.ts'
import type { Choice, Services } from '../form/services.ts'

type WithRegions = Services & Required<Pick<Services, 'regions'>>

/** From the county down, one list per level; a bare code when the host has no region service. */
function Region(props: ControlProps) {
  const { services } = props.context
  return hasRegions(services) ? (
    <RegionSteps {...props} services={services} />
  ) : (
    <TextBox {...props} />
  )
}

function RegionSteps(props: ControlProps & { readonly services: WithRegions }) {
  const { node, context, services, labelId, describedBy } = props
  const value = typeof node.value === 'string' ? node.value : null
  const way = useLoaded<readonly Choice[]>(value ?? '', async (signal) =>
    value === null ? [] : ((await services.regionPath?.(value, signal)) ?? [bare(value)]),
  )
  const steps = way.state === 'ready' ? [null, ...way.value.map(({ id }) => id)] : []
  return (
    <div
      className="xc-stack xc-stack--tight"
      role="group"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
    >
      <LoadState loaded={way} words={context.words} />
      {way.state === 'ready' &&
        steps.map((parent, step) => (
          <RegionStep
            {...props}
            key={parent ?? ''}
            parent={parent}
            step={step}
            chosen={way.value[step]?.id ?? ''}
          />
        ))}
    </div>
  )
}

interface RegionStepProps extends ControlProps {
  readonly services: WithRegions
  readonly parent: string | null
  readonly step: number
  readonly chosen: string
}

function RegionStep(props: RegionStepProps) {
  const { services, parent, step, chosen, id, context, field, readOnly, disabled } = props
  const below = useLoaded<readonly Choice[]>(parent ?? '', (signal) =>
    services.regions(parent, signal),
  )
  if (below.state !== 'ready') return <LoadState loaded={below} words={context.words} />
  if (below.value.length === 0) return null
  return (
    <NativeSelect
      id={step === 0 ? id : `${id}-${step}`}
      label={`${textIn(field.title, context.locale)} ${step + 1}`}
      options={below.value}
      value={chosen}
      context={context}
      disabled={disabled || readOnly}
      invalid={props.invalid}
      required={props.required}
      {...(step === 0 && { focusRef: props.focusRef })}
      onChange={(next) => props.onChange(next === '' ? parent : next)}
      onBlur={props.onBlur}
    />
  )
}

function hasRegions(services: Services): services is WithRegions {
  return services.regions !== undefined
}

function bare(id: string): Choice {
  return { id, title: id }
}

/** The region whose way from the top spells the words, as `nameOf` writes it; or whose code it is. */
async function regionOf(
  text: string,
  { services, signal }: { readonly services: Services; readonly signal: AbortSignal },
): Promise<string | null> {
  if (!hasRegions(services)) return text
  const words = text.replaceAll(/[\s/>、]+/g, '')
  let parent: string | null = null
  for (let rest = words; ;) {
    const below: readonly Choice[] = await services.regions(parent, signal)
    const step: Choice | undefined = below
      .filter(({ title }) => title !== '' && rest.startsWith(title))
      .toSorted((one, other) => other.title.length - one.title.length)[0]
    if (step === undefined) break
    rest = rest.slice(step.title.length)
    if (rest === '') return step.id
    parent = step.id
  }
  const way = await services.regionPath?.(text, signal)
  return way !== undefined && way.length > 0 ? text : null
}

export const regionView: KindView = {
  Control: Region,
  frame: () => 'group',
  says: 'answer',
  nameOf: async (id, { services, signal }) => {
    if (services.regionPath === undefined) return id
    const way = await services.regionPath(id, signal)
    return way.length === 0 ? null : way.map(({ title }) => title).join('')
  },
  cell: { control: true, paste: { idOf: regionOf, refusal: 'value.not_region' } },
}
