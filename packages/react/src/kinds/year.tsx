import { TextBox } from '../field/text-box.tsx'
import type { KindView } from '../field/control.ts'

const yearWord = { 'zh-CN': '年', en: '' } as const

export const yearView: KindView = {
  Control: (props) => (
    <TextBox
      {...props}
      inputMode="numeric"
      maxLength={5}
      short
      after={yearWord[props.context.locale]}
    />
  ),
  frame: () => 'label',
  says: 'answer',
}
