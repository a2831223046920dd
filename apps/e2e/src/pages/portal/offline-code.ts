import type { Page } from 'playwright'
import { portalTabs } from './portal-tabs.ts'

/** The code that keeps one's ledgers on the phone: set at 我的, asked for when the app opens. */
export function offlineCode(page: Page) {
  const code = () => page.getByLabel('六位数字', { exact: true })
  return {
    /** Sets it and waits until the ledgers are on the phone. */
    set: async (digits: string, password: string) => {
      await portalTabs(page).open('我的')
      await page.getByRole('button', { name: '设离线口令' }).click()
      await page.getByLabel('离线口令（六位数字）').fill(digits)
      await page.getByLabel('再输一遍').fill(digits)
      await page.getByLabel('登录密码（忘了口令时用它打开）').fill(password)
      await page.getByRole('button', { name: '设好口令' }).click()
      await page.getByText(/^已存 \d+ 条台账/).waitFor({ timeout: 40_000 })
      await page.evaluate(async () => navigator.serviceWorker.ready)
    },
    field: code,
    enter: async (digits: string) => {
      await code().fill(digits)
      await page.getByRole('button', { name: '打开' }).click()
    },
  }
}
