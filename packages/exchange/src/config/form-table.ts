import { kinds, pageFields, textIn, type Field } from '@xiance/schema'
import type { LedgerTable } from '../ledger-table.ts'
import { clausesOf, tableOf, titleOf, type Sheet } from './sheet.ts'

/** One row a question of a form, the columns of a repeat table after it. */
export function formTable(sheet: Sheet): LedgerTable {
  const { config, locale, words } = sheet
  return tableOf(sheet, words.forms, {
    columns: ['form', 'page', 'field', 'kind', 'unit', 'required', 'show', 'list', 'source'],
    rows: config.forms.flatMap((form) =>
      form.pages.flatMap((page) =>
        pageFields(config, form, page)
          .flatMap((field) => withColumns(field, ''))
          .map(({ field, above }) => ({
            form: textIn(form.title, locale),
            page: textIn(page.title, locale),
            field: `${above}${textIn(field.title, locale)}`,
            kind: textIn(kinds[field.kind].title, locale),
            unit: field.unit,
            required: field.required === true ? '✓' : field.required,
            show: field.show,
            list: titleOf(sheet, config.lists, field.list),
            source: clausesOf(field),
          })),
      ),
    ),
  })

  function withColumns(
    field: Field,
    above: string,
  ): readonly { readonly field: Field; readonly above: string }[] {
    const within = `${above}${textIn(field.title, locale)} › `
    return [
      { field, above },
      ...(field.rows ?? []).flatMap((column) => withColumns(column, within)),
    ]
  }
}
