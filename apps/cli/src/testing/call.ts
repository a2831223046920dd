import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../main.ts'

export interface Called {
  readonly code: number
  readonly out: string
  readonly complaint: string
}

/** Runs the command in this process and collects what it says. */
export async function call(...argv: readonly string[]): Promise<Called> {
  const out: string[] = []
  const complaint: string[] = []
  const code = await run(
    argv,
    (text) => out.push(text),
    (text) => complaint.push(text),
  )
  return { code, out: out.join('\n'), complaint: complaint.join('\n') }
}

/** The answer for a machine. */
export async function json<T>(...argv: readonly string[]): Promise<T> {
  const { out, complaint } = await call(...argv, '--json')
  if (out === '') throw new Error(complaint)
  return JSON.parse(out) as T
}

/** A file of that name in a folder of its own. */
export async function fileOf(text: string | Uint8Array, name = 'file.json'): Promise<string> {
  const path = join(await newFolder(), name)
  await writeFile(path, text)
  return path
}

export async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'xiance-cli-'))
}
