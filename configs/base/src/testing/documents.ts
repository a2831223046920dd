import { existsSync, readdirSync, readFileSync } from 'node:fs'

const seeds = new URL('../../../../../shared/seeds/', import.meta.url)

/** Whether the documents lie beside this checkout; in CI they must. */
export function documentsHere(): boolean {
  if (existsSync(seeds)) return true
  if (process.env['CI'] !== undefined) throw new Error(`No documents in ${seeds.pathname}`)
  return false
}

/** Lines of the document with that number; throws when it is not there. */
export function linesOf(seed: string): readonly string[] {
  const file = readdirSync(seeds).find((name) => name.startsWith(`${seed}_`))
  if (file === undefined) throw new Error(`No document ${seed} in ${seeds.pathname}`)
  return readFileSync(new URL(file, seeds), 'utf8').split('\n')
}

/** Its lines without margins and empty ones. */
export function paragraphsOf(seed: string): readonly string[] {
  return linesOf(seed)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
