import { formatValue, type LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import { textIn, type Locale } from '@xiance/schema'
import { kindViews } from '../kinds/index.ts'

export interface LedgerFactsOptions {
  readonly config: LinkedConfig
  readonly checklist: string
  readonly record: Row
  readonly locale: Locale
}

/** What the register holds of the fields that an item's test reads: 「卫生室 否」. */
export function ledgerFacts(path: string, options: LedgerFactsOptions): readonly string[] {
  const { config, checklist, record, locale } = options
  const { root, checklist: definition } = config.checklist(checklist)
  const fields = config.findRegister(definition.about)?.fields ?? []
  const names = new Set(
    itemAt(root, path)
      ?.test?.of.reads.filter(({ depth, column }) => depth === 0 && column === null)
      .map(({ name }) => name),
  )
  return fields
    .filter(({ id, kind }) => names.has(id) && kindViews[kind].nameOf === undefined)
    .flatMap((field) => {
      const text = formatValue(field, record[field.id] ?? null, locale, config)
      return text === '' ? [] : [`${textIn(field.title, locale)} ${text}`]
    })
}

type LinkedItem = ReturnType<LinkedConfig['checklist']>['root']

function itemAt(item: LinkedItem, path: string): LinkedItem | undefined {
  return item.path === path
    ? item
    : item.items.map((part) => itemAt(part, path)).find((found) => found !== undefined)
}
