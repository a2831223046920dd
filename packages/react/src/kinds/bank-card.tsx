import { TextBox } from '../field/text-box.tsx'
import type { KindView } from '../field/control.ts'

/** Digits in fours, as they stand on the card. */
export const bankCardView: KindView = {
  Control: (props) => <TextBox {...props} inputMode="numeric" write={inFours} />,
  frame: () => 'label',
  says: 'answer',
}

function inFours(value: unknown): string {
  return typeof value === 'string' ? value.replace(/(.{4})(?=.)/g, '$1 ') : ''
}
