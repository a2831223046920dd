import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'

declare global {
  interface Window {
    readonly axe: { readonly run: (context: Document, options: object) => Promise<AxeResults> }
  }
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe holds against the page as it stands, serious or worse: the rule, the element and why. */
export async function axe(page: Page): Promise<readonly string[]> {
  const seen = page.viewportSize()
  await showWhole(page)
  await page.evaluate(await source)
  const { violations } = await page.evaluate(
    (values) =>
      window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    tags,
  )
  if (seen) await page.setViewportSize(seen)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    )
}

/** A bar that stays at the edge of the screen covers something at every place a page is scrolled to. */
async function showWhole(page: Page): Promise<void> {
  const size = await page.evaluate(() => ({
    width: window.innerWidth,
    height: document.documentElement.scrollHeight,
  }))
  await page.setViewportSize(size)
}
