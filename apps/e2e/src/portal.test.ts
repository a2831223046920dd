import { join } from 'node:path'
import { chromium } from '@xiance/tooling/chromium'
import { chromium as playwright } from 'playwright'
import { expect, test } from 'vitest'

const built = join(import.meta.dirname, '../../portal/dist')
const origin = 'http://xiance.test'

test('the built portal starts in a browser', async () => {
  await using browser = await playwright.launch(await chromium())
  const page = await browser.newPage()
  await page.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/portal\//, '')
    await route.fulfill({ path: join(built, path === '' ? 'index.html' : path) })
  })
  await page.goto(`${origin}/portal/`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.title()).toContain('县策')
})
