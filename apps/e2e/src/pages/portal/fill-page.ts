import type { Locator, Page } from 'playwright'
import { questions } from '../questions.ts'

/** The generated form at a phone: pages, 核对, 念给农户听, 提交. */
export function fillPage(page: Page) {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const at = (title: string) => page.getByRole('heading', { level: 3, name: title })
  return {
    ...questions(page),
    at,
    press,
    /** Leaves this page for the next one, which must be the named one. */
    next: async (title: string) => {
      await press('下一页')
      await at(title).waitFor()
    },
    asLastTime: () => press('与上次相同'),
    changed: () => press('有变化'),
    problems: () => page.getByRole('alert'),
    field: (title: string) => page.locator('[data-xc-path]').filter({ hasText: title }),
    saveState: () => page.locator('form').getByRole('status').first(),
    addRow: async (table: string): Promise<Locator> => {
      const rows = page.getByRole('group', { name: new RegExp(`^${table} 第\\d+条$`) })
      const before = await rows.count()
      await press(`添加一条${table}`)
      return page.getByRole('group', { name: `${table} 第${before + 1}条`, exact: true })
    },
    removeRows: async (table: string) => {
      const remove = page.getByRole('button', { name: new RegExp(`^移除 ${table}`) })
      while ((await remove.count()) > 0) await remove.first().click()
    },
    submit: async () => {
      await press('核对填写内容')
      await at('核对填写内容').waitFor()
      await press('核对无误，念给农户听')
      await at('念给农户听').waitFor()
      await page.getByRole('checkbox', { name: '已念给对方听，对方确认无误' }).check()
      await press('提交')
    },
  }
}
