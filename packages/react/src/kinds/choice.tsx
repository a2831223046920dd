import { lazy, Suspense } from 'react'
import type { ControlContext, ControlProps, KindView } from '../field/control.ts'
import { NativeSelect } from '../field/native-select.tsx'
import { cellOptions, titledOptions } from '../field/options-of.ts'
import { RadioGroup } from '../field/radio-group.tsx'
import type { Field } from '@xiance/schema'

/** As many as a person takes in at a glance. */
const radios = 7
/** Beyond this a list is searched, not scrolled. */
const select = 30

const LongList = lazy(() => import('../field/long-list.tsx'))

function Choice(props: ControlProps) {
  const { field, context, node, disabled, readOnly } = props
  const options = titledOptions(field, context)
  const chosen = typeof node.value === 'string' ? node.value : null
  if (asRadios(options, context)) {
    return (
      <RadioGroup
        control={props}
        options={options}
        chosen={chosen}
        inline={short(options)}
        onChoose={props.onChange}
      />
    )
  }
  const plain = (
    <NativeSelect
      {...props}
      options={options}
      value={disabled ? '' : (chosen ?? '')}
      disabled={disabled || readOnly}
      onChange={(id) => props.onChange(id === '' ? null : id)}
    />
  )
  if (options.length <= select || readOnly || disabled) return plain
  return (
    <Suspense fallback={<span className="xc-skeleton" />}>
      <LongList {...props} options={options} chosen={chosen} />
    </Suspense>
  )
}

type Options = readonly { readonly title: string; readonly hint?: string | undefined }[]

/** All in sight on a page; in a table only what fits on one line. */
function asRadios(options: Options, { inTable = false }: ControlContext): boolean {
  return options.length <= radios && (!inTable || short(options))
}

/** Few and short enough to stand side by side. */
function short(options: Options): boolean {
  const letters = options.reduce((sum, { title }) => sum + title.length, 0)
  return options.length <= 4 && letters <= 14 && options.every(({ hint }) => !hint)
}

export const choiceView: KindView = {
  Control: Choice,
  frame: (field: Field, context: ControlContext) =>
    asRadios(titledOptions(field, context), context) ? 'group' : 'label',
  says: 'answer',
  cell: { options: cellOptions },
}
