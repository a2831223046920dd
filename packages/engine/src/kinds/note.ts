import { isBlank, refused, shown, value, type KindBehaviour } from './behaviour.ts'

/** Words between questions; it takes no answer. */
export const note: KindBehaviour = {
  holds: 'nothing',
  sample: () => null,
  decode: (raw) =>
    isBlank(raw) ? value(null) : refused('value.takes_no_answer', { value: shown(raw) }),
  format: () => '',
}
