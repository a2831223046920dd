import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'

/** Computed styles of what the host itself put on its page: the heading, the button, the paper behind them; variables of ours left out. */
export type OwnStyles = Readonly<Record<string, Readonly<Record<string, string>>>>

export function ownStyles(page: Page): Promise<OwnStyles> {
  return page.evaluate(() => {
    const whole = (element: Element) => {
      const style = getComputedStyle(element)
      const names = [...style].filter((name) => !name.startsWith('--xc-'))
      return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]))
    }
    const drawn = ['font', 'color', 'background-color', 'margin', 'padding', 'line-height']
    const body = getComputedStyle(document.body)
    return {
      ...Object.fromEntries(
        ['body > h1', 'body > button'].flatMap((selector) =>
          [...document.querySelectorAll(selector)].map((element) => [selector, whole(element)]),
        ),
      ),
      body: Object.fromEntries(drawn.map((name) => [name, body.getPropertyValue(name)])),
    }
  })
}

/** The same page with nothing but the host's own stylesheet. */
export async function styledBy(page: Page, stylesheet: string): Promise<OwnStyles> {
  const css = await readFile(stylesheet, 'utf8')
  const alone = await page.context().newPage()
  const own = await page.evaluate(() =>
    [...document.querySelectorAll('body > h1, body > button')].map((one) => one.outerHTML).join(''),
  )
  await alone.setContent(`<!doctype html><html lang="zh-CN"><style>${css}</style>${own}</html>`)
  const styles = await ownStyles(alone)
  await alone.close()
  return styles
}
