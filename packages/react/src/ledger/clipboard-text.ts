/** Rows of cells. */
export type Block = readonly (readonly string[])[]

/** Reads what Excel and WPS put on the clipboard as plain text; a quoted cell may hold line ends, tabs and doubled quotes. */
export function readTabbed(text: string): Block {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const cell = cellAt(text, at)
    rows.at(-1)?.push(cell.text)
    const mark = text[cell.end]
    if (mark === undefined) break
    at = cell.end + 1
    if (mark === '\t') continue
    if (mark === '\r' && text[at] === '\n') at += 1
    if (at < text.length) rows.push([])
    else break
  }
  return trimmed(rows)
}

export function writeTabbed(block: Block): string {
  return block.map((row) => row.map(quoted).join('\t')).join('\r\n')
}

/** The first table of a page's markup; merged cells keep their place. */
export function readMarkup(markup: string): Block {
  const table = new DOMParser().parseFromString(markup, 'text/html').querySelector('table')
  if (table === null) return []
  for (const line of table.querySelectorAll('br')) line.replaceWith('\n')
  return trimmed(
    [...table.rows].map((row) =>
      [...row.cells].flatMap((cell) => [
        (cell.textContent ?? '')
          .replaceAll(/[^\S\n]+/g, ' ')
          .replaceAll(/ ?\n ?/g, '\n')
          .trim(),
        ...Array.from({ length: cell.colSpan - 1 }, () => ''),
      ]),
    ),
  )
}

export function writeMarkup(block: Block): string {
  const rows = block.map(
    (row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`,
  )
  return `<table>${rows.join('')}</table>`
}

function cellAt(text: string, from: number): { readonly text: string; readonly end: number } {
  const closed = text[from] === '"' ? closingQuote(text, from + 1) : null
  if (closed !== null)
    return { text: text.slice(from + 1, closed).replaceAll('""', '"'), end: closed + 1 }
  let end = from
  while (end < text.length && !isMark(text[end])) end += 1
  return { text: text.slice(from, end), end }
}

/** Where a quoted cell ends: a quote before a tab, a line end or the end; null when the quote is only a letter. */
function closingQuote(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at)) {
    if (text[at + 1] === '"') at += 2
    else return at + 1 === text.length || isMark(text[at + 1]) ? at : null
  }
  return null
}

function isMark(letter: string | undefined): boolean {
  return letter === '\t' || letter === '\n' || letter === '\r'
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
}

/** Without the empty rows that stand at the end of a copied selection. */
function trimmed(rows: readonly (readonly string[])[]): Block {
  const last = rows.findLastIndex((row) => row.some((text) => text.trim() !== ''))
  return rows.slice(0, last + 1)
}
