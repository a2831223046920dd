import type { Page } from 'playwright'

/** 表单: the outline, the phone and the properties of the chosen question. */
export function formsPage(page: Page) {
  const condition = page.getByRole('textbox', { name: '什么时候显示' })
  return {
    choose: async (question: string) => {
      await page
        .getByRole('navigation', { name: '页和题' })
        .getByRole('button', { name: question, exact: true })
        .click()
      await page.getByRole('complementary').getByRole('heading', { name: question }).waitFor()
    },
    condition,
    addCondition: () =>
      page
        .locator('.xc-field', { hasText: '什么时候显示' })
        .getByRole('button', { name: '加条件' })
        .click(),
    fix: (to: string) => page.getByRole('button', { name: `改为「${to}」`, exact: true }),
    save: page.getByRole('button', { name: '保存公式' }),
    preview: page.getByRole('region', { name: '手机预览' }),
  }
}

/** 基础 · 选项: the option lists. */
export function listsPage(page: Page) {
  const options = page.getByRole('table')
  return {
    choose: async (list: string) => {
      await page.getByRole('button', { name: new RegExp(`^${list} \\d+$`) }).click()
      await page.getByRole('heading', { level: 2, name: list }).waitFor()
    },
    add: async (option: string) => {
      await page.getByRole('textbox', { name: '新的选项' }).fill(option)
      await page.getByRole('button', { name: '添加', exact: true }).click()
      await options.getByRole('button', { name: `选项 ${option}` }).waitFor()
    },
    stop: (option: string) => options.getByRole('button', { name: `停用 ${option}` }).click(),
  }
}
