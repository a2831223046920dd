import { textIn } from '@xiance/schema'
import type { LedgerTable } from '../ledger-table.ts'
import { clausesOf, tableOf, titleOf, type Sheet } from './sheet.ts'

/** One row a subsidy line, with who may have it and its caps. */
export function subsidyTable(sheet: Sheet): LedgerTable {
  const { config, locale, words } = sheet
  return tableOf(sheet, words.subsidies, {
    columns: ['id', 'title', 'about', 'when', 'line', 'quantity', 'rate', 'caps', 'source'],
    rows: config.subsidies.flatMap((subsidy) =>
      subsidy.lines.map((line) => ({
        id: subsidy.id,
        title: textIn(subsidy.title, locale),
        about: titleOf(sheet, config.registers, subsidy.about),
        when: [testText(subsidy.eligible), line.when].filter(isText).join('\n'),
        line: textIn(line.title, locale),
        quantity: [line.each, line.quantity].filter(isText).join(' · '),
        rate: line.rate,
        caps: (subsidy.caps ?? [])
          .filter(({ lines }) => lines === undefined || lines.includes(line.id))
          .map(({ max }) => `≤ ${max}`)
          .join('\n'),
        source: clausesOf(line) ?? clausesOf(subsidy),
      })),
    ),
  })
}

function testText(test: string | { readonly of: string }): string {
  return typeof test === 'string' ? test : test.of
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}
