import type { Page } from 'playwright'

/** 配置: moving between its pages, and the draft they all change. */
export function studio(page: Page) {
  const navigation = page.getByRole('navigation', { name: '配置', exact: true })
  return {
    open: async (title: string) => {
      await navigation.getByRole('link', { name: title, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
    },
    /** Waits until the draft holds so many changes and all are written. */
    changes: async (count: number) => {
      await page.getByRole('link', { name: `本草稿改动 ${count} 处` }).waitFor()
      await page.getByRole('status').filter({ hasText: '已写入' }).waitFor()
    },
    /** Types over a value shown as a cell, and keeps it with Enter. */
    edit: async (label: string, text: string) => {
      const box = page.getByRole('textbox', { name: label, exact: true })
      await page.getByRole('button', { name: new RegExp(`^${label}`) }).click()
      await box.fill(text)
      await box.press('Enter')
      await box.waitFor({ state: 'detached' })
    },
  }
}
