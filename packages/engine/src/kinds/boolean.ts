import { fold, isBlank, refused, shown, value, type KindBehaviour } from './behaviour.ts'

const words: Readonly<Record<string, boolean>> = {
  是: true,
  有: true,
  否: false,
  无: false,
  没有: false,
  true: true,
  false: false,
  yes: true,
  no: false,
  '√': true,
  '✓': true,
  '×': false,
}

export const boolean: KindBehaviour = {
  holds: 'answer',
  sample: () => true,
  decode: (raw, _field, context) => {
    if (isBlank(raw)) return value(null)
    if (typeof raw === 'boolean') return value(raw)
    const word = typeof raw === 'string' ? fold(raw).toLowerCase() : ''
    const read = context.labels === true && Object.hasOwn(words, word) ? words[word] : undefined
    return read === undefined ? refused('value.not_boolean', { value: shown(raw) }) : value(read)
  },
  format: (given, _field, { locale }) =>
    given === true
      ? locale === 'en'
        ? 'Yes'
        : '是'
      : given === false
        ? locale === 'en'
          ? 'No'
          : '否'
        : '',
}
