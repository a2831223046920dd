import { plain, sameText } from './same-text.ts'
import type { Snippet } from './snippet.ts'

/** A command typed in a block: gives its exit code. */
export type Command = (args: readonly string[], write: (text: string) => void) => Promise<number>

interface Typed {
  readonly name: string
  readonly args: readonly string[]
  /** What `# exit 1` behind the command says; 0 without. */
  readonly exit: number
  readonly written: string
  /** Line of the block, from 0. */
  readonly line: number
}

/**
 * Runs the lines of a block that begin with `$ ` and holds what they print to the lines below them. Gives the first command
 * that did otherwise.
 */
export async function runConsole(
  { text }: Snippet,
  commands: Readonly<Record<string, Command>>,
): Promise<(Typed & { readonly actual: string; readonly code: number }) | null> {
  for (const typed of typedIn(text)) {
    const command = commands[typed.name]
    if (command === undefined) throw new Error(`no command ${typed.name} runs here`)
    const printed: string[] = []
    const code = await command(typed.args, (line) => printed.push(line))
    const actual = plain(printed.join('\n'))
    if (code !== typed.exit || !sameText(actual, typed.written)) return { ...typed, actual, code }
  }
  return null
}

function typedIn(text: string): readonly Typed[] {
  const lines = text.split('\n')
  const starts = [...lines.keys()].filter((line) => lines[line]?.startsWith('$ '))
  if (starts[0] !== 0) throw new Error('a console block begins with a line "$ command"')
  return starts.map((line, index) => {
    const [words = '', comment = ''] = (lines[line] ?? '').slice(2).split(/\s+#\s*/)
    const [name = '', ...args] = [...words.matchAll(/'[^']*'|"[^"]*"|\S+/g)].map(([word]) =>
      word.replace(/^(['"])(.*)\1$/, '$2'),
    )
    const exit = Number(/\bexit (\d+)/.exec(comment)?.[1] ?? 0)
    return { name, args, exit, line, written: lines.slice(line + 1, starts[index + 1]).join('\n') }
  })
}
