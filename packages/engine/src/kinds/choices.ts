import { fold, isBlank, refused, shown, value, type KindBehaviour } from './behaviour.ts'
import { countBounds } from './files-value.ts'
import { firstOption, optionLabel, optionOf } from './option-value.ts'

/** A sorted set of option ids. */
export const choices: KindBehaviour = {
  holds: 'answer',
  sample: (field, context) => {
    const first = firstOption(field, context)
    return first === null ? null : [first]
  },
  decode: (raw, field, context) => {
    if (isBlank(raw)) return value(null)
    const given =
      typeof raw === 'string' && context.labels === true ? fold(raw).split(/[,、;\s]+/) : raw
    if (!Array.isArray(given) || given.length > 1000)
      return refused('value.not_options', { value: shown(raw) })
    const ids = new Set<string>()
    for (const one of given as readonly unknown[]) {
      const read = optionOf(one, field, context)
      if (!read.ok) return read
      if (typeof read.value === 'string') ids.add(read.value)
    }
    return value([...ids].sort())
  },
  format: (given, field, context) =>
    Array.isArray(given)
      ? given
          .map((id) => optionLabel(id, field, context))
          .join(context.locale === 'en' ? ', ' : '、')
      : '',
  bounds: countBounds,
}
