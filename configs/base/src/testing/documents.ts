import { readdirSync, readFileSync } from 'node:fs'

const seeds = new URL('../../../../../shared/seeds/', import.meta.url)

/** Lines of the document with that number; throws when the documents are not there. */
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
