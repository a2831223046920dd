import { writeFile } from 'node:fs/promises'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'
import { watch, type Watch } from './watch.ts'

export type App = 'portal' | 'admin'

/** One person before a screen: a browser context of their own, watched for violations and errors. */
export interface Person {
  readonly page: Page
  readonly context: BrowserContext
  readonly watch: Watch
}

const viewports = {
  portal: { width: 360, height: 740 },
  admin: { width: 1440, height: 900 },
} as const

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch(inject('chromium'))
})

afterAll(() => browser.close())

/** Seats somebody at an app, of the demo unless another address is given; when the test ends their screen must have shown no trouble. */
export async function seat(app: App, origin = inject('origin')): Promise<Person> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: viewports[app],
    hasTouch: app === 'portal',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(10_000)
  const watching = await watch(context)
  const page = await context.newPage()
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await keepLook(page, `${task.name} ${app}`)
    await context.close()
    watching.expectQuiet()
  })
  return { page, context, watch: watching }
}

/** What a failing test last saw, as a picture and as the words a screen reader has. */
async function keepLook(page: Page, name: string): Promise<void> {
  const file = `.reports/${name.replaceAll(/[^\w\u4e00-\u9fff]+/g, '-')}`
  await page.screenshot({ path: `${file}.png`, fullPage: true })
  await writeFile(`${file}.yaml`, await page.locator('body').ariaSnapshot())
}
