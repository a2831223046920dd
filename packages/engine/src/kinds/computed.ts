import { value, type KindBehaviour } from './behaviour.ts'
import { numberText } from './number-value.ts'
import { plain } from './text-value.ts'

/** A formula's result; what a client sends for it is set aside. */
export const computed: KindBehaviour = {
  holds: 'result',
  sample: () => null,
  decode: () => value(null),
  format: (given, field, context) => {
    if (typeof given === 'number') return numberText(given, field, context)
    if (typeof given === 'boolean')
      return given
        ? context.locale === 'en'
          ? 'Yes'
          : '是'
        : context.locale === 'en'
          ? 'No'
          : '否'
    return plain(given)
  },
}
