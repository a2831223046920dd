import type { Page } from 'playwright'

/** 配置: moving between its pages, and the draft they all change. */
export function studio(page: Page) {
  const navigation = page.getByRole('navigation', { name: '配置', exact: true })
  return {
    open: async (title: string) => {
      await navigation.getByRole('link', { name: title, exact: true }).click()
      await navigation.locator('[aria-current=page]', { hasText: title }).waitFor()
    },
    /** Waits until the draft holds so many changes and all are written. */
    changes: async (count: number) => {
      await page.getByRole('link', { name: `本草稿改动 ${count} 处` }).waitFor()
      await page.getByRole('status').filter({ hasText: '已写入' }).waitFor()
    },
    /** Shows another of several, where a page shows one at a time. */
    show: (kind: string, title: string) =>
      page.getByRole('combobox', { name: kind, exact: true }).selectOption({ label: title }),
    undo: () => page.getByRole('button', { name: '撤销', exact: true }).click(),
    /** Types over a value shown as a cell, and keeps it with Enter. */
    edit: async ({ label, from = '', to }: CellEdit) => {
      const box = page.getByRole('textbox', { name: label, exact: true })
      await page.getByRole('button', { name: `${label} ${from}` }).click()
      await box.fill(to)
      await box.press('Enter')
      await box.waitFor({ state: 'detached' })
    },
  }
}

export interface CellEdit {
  /** What the cell is: 肉羊 上限. */
  readonly label: string
  /** What it shows, where several are called the same. */
  readonly from?: string
  readonly to: string
}
