import { isBlank, refused, shown, value, type KindBehaviour } from './behaviour.ts'

/** A repeat table; its cells are read one by one by their own kinds. */
export const rows: KindBehaviour = {
  holds: 'rows',
  sample: () => null,
  decode: (raw) => (isBlank(raw) ? value(null) : refused('value.not_rows', { value: shown(raw) })),
  format: (given, _field, { locale }) =>
    Array.isArray(given) ? (locale === 'en' ? `${given.length} rows` : `${given.length} 行`) : '',
}
