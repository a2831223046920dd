import { stripVTControlCharacters } from 'node:util'

/**
 * Whether a text is the one written down, where `…` stands for omitted text and a line with nothing else for omitted
 * lines; colours and the space at the ends of lines do not count.
 */
export function sameText(actual: string, written: string): boolean {
  const pattern = plain(written)
    .split('\n')
    .map((line) =>
      line.trim() === '…'
        ? null
        : line
            .split('…')
            .map((part) => RegExp.escape(part))
            .join('.*'),
    )
    .reduce<string>((all, line) => all + (line === null ? '(?:.*\\n)*?' : `${line}\\n`), '')
  return new RegExp(`^${pattern}$`).test(`${plain(actual)}\n`)
}

/** Without colours and without space at the ends of lines. */
export function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[ \t]+$/gm, '')
    .trimEnd()
}
