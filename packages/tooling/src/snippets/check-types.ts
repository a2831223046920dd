import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../workspace.ts'
import type { Snippet } from './snippet.ts'

/** The file that a block of TypeScript becomes. */
export function moduleName({ name, line, language }: Snippet): string {
  return name ?? `line-${line}.${language}`
}

/** Checks the types of all blocks in one run of `tsc` with the room's settings; complaints name the lines of the Markdown file. */
export async function checkTypes(
  room: string,
  folder: string,
  snippets: readonly Snippet[],
): Promise<readonly string[]> {
  for (const snippet of snippets)
    writeFileSync(join(folder, moduleName(snippet)), `${snippet.text}\n`)
  const settings = {
    extends: relative(folder, join(room, 'tsconfig.json')),
    include: [],
    files: snippets.map(moduleName),
    compilerOptions: {
      noEmit: true,
      noUncheckedSideEffectImports: false,
      lib: ['esnext', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      types: ['node'],
    },
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  return (await tsc(folder))
    .split('\n')
    .filter((line) => /error TS\d+/.test(line))
    .map((line) => inMarkdown(line, snippets))
}

function tsc(folder: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      join(root, 'node_modules/.bin/tsc'),
      ['-p', folder, '--pretty', 'false'],
      { cwd: folder },
      (error, output, complaint) => {
        resolve(error === null || output !== '' ? output : `error TS0: ${complaint}`)
      },
    )
  })
}

/** `line-12.ts(3,5): error …` → `README.md:15 error …`. */
function inMarkdown(complaint: string, snippets: readonly Snippet[]): string {
  const place = /^(?<file>[^(]+)\((?<line>\d+),\d+\): (?<rest>.*)$/.exec(complaint)?.groups
  const snippet = snippets.find((one) => moduleName(one) === place?.['file'])
  if (snippet === undefined || place === undefined) return complaint
  const [file] = snippet.at.split(':')
  return `${file}:${snippet.line + Number(place['line'])} ${place['rest']}`
}
