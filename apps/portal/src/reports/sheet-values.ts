import type { Answer } from '@xiance/client'

export type Sheet = Answer['indicator']['sheet']
export type SheetRow = Sheet['rows'][number]
export type CellValue = SheetRow['value']

/** What was typed, by indicator; '' is a value taken back. */
export type Typed = Readonly<Record<string, string>>

/** A typed number, 'blank' for nothing, 'wrong' for what is no number; blank is never 0. */
export function readNumber(typed: string): number | 'blank' | 'wrong' {
  const text = typed.trim().replaceAll(',', '').replaceAll(',', '')
  if (text === '') return 'blank'
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : 'wrong'
}

/** How a reported value stands in its box. */
export function boxText(value: CellValue): string {
  return value === null ? '' : String(value)
}

/** Whether an indicator is answered with a number, else with words or an option. */
export function isNumeric({ kind, list }: Pick<SheetRow, 'kind' | 'list'>): boolean {
  return kind !== 'state' && list === null
}

/** The values to send: only what differs from the sheet; null takes one back. */
export function changedValues(
  rows: readonly SheetRow[],
  typed: Typed,
): Readonly<Record<string, CellValue>> {
  const changes = rows.flatMap((row): readonly (readonly [string, CellValue])[] => {
    const text = typed[row.indicator]
    if (text === undefined || text === boxText(row.value)) return []
    if (!isNumeric(row)) return [[row.indicator, text.trim() === '' ? null : readState(text)]]
    const number = readNumber(text)
    if (number === 'wrong') return []
    return [[row.indicator, number === 'blank' ? null : number]]
  })
  return Object.fromEntries(changes)
}

/** Indicators whose box holds something that is no number. */
export function wrongCells(rows: readonly SheetRow[], typed: Typed): readonly string[] {
  return rows
    .filter((row) => isNumeric(row) && readNumber(typed[row.indicator] ?? '') === 'wrong')
    .map(({ indicator }) => indicator)
}

function readState(text: string): CellValue {
  if (text === 'true') return true
  return text === 'false' ? false : text
}
