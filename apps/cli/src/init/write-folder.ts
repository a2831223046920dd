import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CliError } from '../cli-error.ts'
import type { StarterFile } from './starter-files.ts'

/** Writes files into a folder that does not exist or is empty; anything else stays untouched. */
export async function writeFolder(folder: string, files: readonly StarterFile[]): Promise<void> {
  if ((await readdir(folder).catch(() => [])).length > 0)
    throw new CliError('file.exists', { file: folder })
  for (const { name, text } of files) {
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
