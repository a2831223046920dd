import { textIn, type Field, type Option } from '@xiance/schema'
import type { CellOption, ControlContext } from './control.ts'

/** The options of a field's list in the config's order. */
export function optionsOf(field: Field, context: ControlContext): readonly Option[] {
  return context.config.config.lists.find(({ id }) => id === field.list)?.options ?? []
}

/** Option ids with their words. */
export function titledOptions(field: Field, context: ControlContext) {
  return optionsOf(field, context).map((option) => ({
    id: option.id,
    title: textIn(option.title, context.locale),
    hint: option.note === undefined ? undefined : textIn(option.note, context.locale),
    value: option.id,
  }))
}

/** Every option of the field's list, for a ledger's cell. */
export function cellOptions(field: Field, context: ControlContext): readonly CellOption[] {
  return titledOptions(field, context).map(({ id, title }) => ({ raw: id, title }))
}
