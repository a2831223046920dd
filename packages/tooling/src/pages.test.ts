import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { snippetsIn } from './snippets/index.ts'
import { rooms, root } from './workspace.ts'

const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n')
const pages = files.filter((file) => file.endsWith('.md'))
const runners = rooms()
  .flatMap((room) => room.sources)
  .filter(({ test, imports }) => test && imports.some(({ specifier }) => runs(specifier)))
  .map(({ path }) => ({ folder: dirname(path), text: readFileSync(join(root, path), 'utf8') }))

test.each(rooms().map(({ folder }) => folder))('%s has a README', (folder) => {
  expect(pages).toContain(`${folder}/README.md`)
})

describe('pages with something to run', () => {
  test.each(pages.filter(hasBlocks))('%s is run by a test', (page) => {
    const run = runners.some(({ folder, text }) =>
      [page, relative(folder, page), ownName(page)].some((name) => text.includes(`'${name}'`)),
    )
    expect(run).toBe(true)
  })
})

/** Every fence that is neither prose nor, alone on its page, an illustration. */
function hasBlocks(page: string): boolean {
  return snippetsIn(join(root, page)).some(
    ({ language, words }) => language !== 'text' && !words.includes('illustration'),
  )
}

/** A guide is known by its name, a README only by its place. */
function ownName(page: string): string {
  return basename(page) === 'README.md' ? page : basename(page)
}

function runs(specifier: string): boolean {
  return specifier === '@xiance/tooling/snippets' || specifier.endsWith('/snippets/index.ts')
}
