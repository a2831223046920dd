import { kinds, textIn, type Field, type Locale, type ResolvedConfig } from '@xiance/schema'

/** One field of a record or form as an author of record files needs it. */
export interface FieldRow {
  /** Path of ids; a column of a repeat table stands after its table: `members/age`. */
  readonly id: string
  readonly label: string
  /** Field kind. */
  readonly kind: string
  readonly kindTitle: string
  readonly required: boolean
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

export function fieldRows(
  config: ResolvedConfig,
  field: Field,
  { within, locale }: { readonly within: string; readonly locale: Locale },
): readonly FieldRow[] {
  const id = `${within}${field.id}`
  const options = config.lists.find((list) => list.id === field.list)?.options ?? []
  return [
    {
      id,
      label: textIn(field.title, locale),
      kind: field.kind,
      kindTitle: textIn(kinds[field.kind].title, locale),
      required: field.required === true,
      options: options.map((option) => ({ id: option.id, label: textIn(option.title, locale) })),
    },
    ...(field.rows ?? []).flatMap((column) =>
      fieldRows(config, column, { within: `${id}/`, locale }),
    ),
  ]
}
