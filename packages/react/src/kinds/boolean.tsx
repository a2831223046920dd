import type { ControlProps, KindView } from '../field/control.ts'
import { RadioGroup } from '../field/radio-group.tsx'

function YesNo(props: ControlProps) {
  const { node, context } = props
  return (
    <RadioGroup
      control={props}
      inline
      boxed
      options={[
        { id: 'yes', title: context.words.yes, value: true },
        { id: 'no', title: context.words.no, value: false },
      ]}
      chosen={typeof node.value === 'boolean' ? node.value : null}
      onChoose={props.onChange}
    />
  )
}

export const booleanView: KindView = {
  Control: YesNo,
  frame: () => 'group',
  says: 'answer',
  cell: {
    options: (_field, { words }) => [
      { raw: true, title: words.yes },
      { raw: false, title: words.no },
    ],
  },
}
