import { readFile, stat } from 'node:fs/promises'
import { CliError } from './cli-error.ts'

/** Larger documents are refused before they are read: 32 MiB. */
const LARGEST = 32 * 1024 * 1024

/** Reads a JSON file; a missing, too large or broken file is a `CliError` that says where it broke. */
export async function readJson(path: string): Promise<unknown> {
  const about = await stat(path).catch(() => null)
  if (about === null || !about.isFile())
    throw new CliError('file.not_found', `找不到文件 ${path}。请核对路径。No such file: ${path}.`)
  if (about.size > LARGEST)
    throw new CliError(
      'file.too_large',
      `文件 ${path} 有 ${about.size} 字节,超过 ${LARGEST} 字节的上限。The file exceeds ${LARGEST} bytes.`,
    )
  const text = await readFile(path, 'utf8')
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliError(
      'file.not_json',
      `文件 ${path} 不是合法的 JSON:${reason}。Not valid JSON: ${path}.`,
    )
  }
}
