import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const apps = join(import.meta.dirname, '../..')

test.each(['portal', 'admin'])('no shipped file of %s makes code from text', (app) => {
  const folder = join(apps, app, 'dist')
  const scripts = globSync('**/*.{js,mjs}', { cwd: folder })
  expect(scripts.length).toBeGreaterThan(0)
  const makers = scripts.flatMap((file) => codeFromText(readFileSync(join(folder, file), 'utf8')))
  expect(makers).toEqual([])
})

test.each(['portal', 'admin'])('the page of %s holds no script and no style of its own', (app) => {
  const html = readFileSync(join(apps, app, 'dist/index.html'), 'utf8')
  expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son\w+=/g)).toBeNull()
})

test('code from text is found however it is spelled', () => {
  expect(codeFromText('a();eval(b);new Function("x");Function(`y`);(0,eval)(c)')).toHaveLength(4)
  expect(codeFromText('medieval(1);o.evaluate(2);class Functional{};typeof Function')).toEqual([])
})

/** Where a script calls `eval` or builds a function out of text, with what stands around it. */
function codeFromText(script: string): readonly string[] {
  const maker = /(?<![\w$.])eval\s*\)?\s*\(|(?<![\w$.])(?:new\s+)?Function\s*\(/g
  return [...script.matchAll(maker)].map(({ index }) => script.slice(index - 40, index + 60))
}
