import { chromium as playwright } from 'playwright'
import { expect, test } from 'vitest'
import { chromium } from './chromium.ts'

test('Chromium draws Chinese with a font that has the characters', async () => {
  await using browser = await playwright.launch(await chromium())
  const page = await browser.newPage()
  await page.setContent('<span id=a>县策</span><br><span id=b>\u{10FFFD}\u{10FFFD}</span>')
  const drawn = async (id: string) => (await page.locator(id).screenshot()).toString('base64')
  expect(await page.locator('#a').innerText()).toBe('县策')
  expect(await drawn('#a')).not.toBe(await drawn('#b'))
})
